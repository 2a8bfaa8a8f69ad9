package salaklang.typesetting;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where a line of Thai may end: after a word, as Thai writes no spaces between them. */
final class Words {

    static final char SARA_AM = '\u0E33';

    /** What belongs to the words before it, though a space stands between: ๆ, ฯลฯ, ๐๙.๐๐ น. */
    private static final Pattern CLINGS = Pattern.compile("[ๆฯ]|น\\.");

    private Words() {}

    /** The ends of the pieces between which a line may break; each piece keeps the spaces after it. */
    static List<Integer> ends(String text) {
        var iterator = BreakIterator.getLineInstance(ULocale.forLanguageTag("th-TH"));
        iterator.setText(text);
        var ends = new ArrayList<Integer>();
        var clings = CLINGS.matcher(text);
        iterator.first();
        for (var end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            if (!clings.region(end, text.length()).lookingAt()) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** What a reader sees as one character each: a consonant with its vowel and tone mark. */
    static List<String> characters(String text) {
        var iterator = BreakIterator.getCharacterInstance(ULocale.forLanguageTag("th-TH"));
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
