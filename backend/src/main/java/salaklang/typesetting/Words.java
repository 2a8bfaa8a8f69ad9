package salaklang.typesetting;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a line of Thai may end: after a word, as Thai writes no spaces between them. */
final class Words {

    static final char SARA_AM = '\u0E33';

    private static final ULocale THAI = ULocale.forLanguageTag("th-TH");
    private static final String MONTHS =
            "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|" + "กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม";

    /** What belongs to the words before it, though a space may stand between: ๆ, ฯลฯ, ๐๙.๐๐ น. */
    private static final Pattern CLINGS = Pattern.compile("[ๆฯ]|ลฯ|พณฯ|น\\.");

    /** What goes on with a number: the month of a day, the next figures of a telephone. */
    private static final Pattern GOES_ON = Pattern.compile("[0-9๐-๙]|" + MONTHS);

    private static final Pattern NUMBER_BEFORE = Pattern.compile("[0-9๐-๙] +$");

    /** What leads to the words after it. */
    private static final Pattern LEADS = Pattern.compile("((^|\\s)(ณ|โทร\\.|ที่)|ครั้งที่|วันที่|วาระที่) +$");

    private static final Pattern WHOLE = whole();

    private Words() {}

    /** The ends of the pieces between which a line may break; each piece keeps the spaces after it. */
    static List<Integer> ends(String text) {
        var inside = new BitSet(text.length() + 1);
        var iterator = BreakIterator.getLineInstance(THAI);
        iterator.setText(forDictionary(text, inside));
        var ends = new ArrayList<Integer>();
        iterator.first();
        for (var end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            if (end == text.length() || !inside.get(end) && !belongTogether(text, end)) {
                ends.add(end);
            }
        }
        return ends;
    }

    /**
     * The text as the dictionary reads it well: a known word is one of another script, so that its neighbours are told
     * from it, and ฯ, with which the dictionary knows no word, is a space.
     *
     * @param inside gets the places within known words
     */
    private static String forDictionary(String text, BitSet inside) {
        var read = new StringBuilder(text.replace('ฯ', ' '));
        var word = WHOLE.matcher(text);
        while (word.find()) {
            inside.set(word.start() + 1, word.end());
            for (var at = word.start(); at < word.end(); at++) {
                read.setCharAt(at, '中');
            }
        }
        return read.toString();
    }

    private static boolean belongTogether(String text, int end) {
        var before = text.substring(Math.max(0, end - 12), end);
        return CLINGS.matcher(text).region(end, text.length()).lookingAt()
                || LEADS.matcher(before).find()
                || NUMBER_BEFORE.matcher(before).find()
                        && GOES_ON.matcher(text).region(end, text.length()).lookingAt();
    }

    /** The longest first, and none that goes on in a vowel or a mark: it would be another word. */
    private static Pattern whole() {
        try (var stream = Words.class.getResourceAsStream("/paper/words.txt")) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\R");
            var words = Arrays.stream(lines)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"));
            return Pattern.compile("(?<![เ-ไ])(?:" + words + ")(?![ะ-\u0E3Aๅ\u0E47-\u0E4E])");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader sees as one character each: a consonant with its vowel and tone mark. */
    static List<String> characters(String text) {
        var iterator = BreakIterator.getCharacterInstance(THAI);
        iterator.setText(text);
        var characters = new ArrayList<String>();
        for (int start = iterator.first(), end = iterator.next();
                end != BreakIterator.DONE;
                start = end, end = iterator.next()) {
            characters.add(text.substring(start, end));
        }
        return characters;
    }
}
