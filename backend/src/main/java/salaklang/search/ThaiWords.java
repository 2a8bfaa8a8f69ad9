package salaklang.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The words of a folded text: Thai writes none apart, ICU's dictionary finds them. */
final class ThaiWords {

    private static final BreakIterator WORDS = BreakIterator.getWordInstance(new ULocale("th"));

    /** A lexeme of PostgreSQL has at most 2,047 bytes; no word of any language has as many letters. */
    private static final int LONGEST = 60;

    /** What joins other words, or makes a noun of a verb. */
    private static final Set<String> EVERYWHERE = Stream.of(
                    "การ", "ความ", "ที่", "ของ", "และ", "หรือ", "ใน", "ให้", "ได้", "เป็น", "มี", "โดย", "เพื่อ", "จาก",
                    "กับ", "ตาม")
            .map(Folded::text)
            .collect(toUnmodifiableSet());

    private ThaiWords() {}

    /** In order; what has no letter and no digit is no word. */
    static List<String> of(String folded) {
        var words = new ArrayList<String>();
        var iterator = (BreakIterator) WORDS.clone();
        iterator.setText(folded);
        int from = iterator.first();
        for (int to = iterator.next(); to != BreakIterator.DONE; from = to, to = iterator.next()) {
            addLetters(folded.substring(from, to), words::add);
        }
        return words;
    }

    /** Without what is neither letter, digit nor mark, so that 2/2569 and a file's name fall into their parts. */
    private static void addLetters(String piece, Consumer<String> words) {
        var word = new StringBuilder();
        for (int i = 0; i <= piece.length(); i++) {
            char c = i < piece.length() ? piece.charAt(i) : ' ';
            if ((Character.isLetterOrDigit(c) || Folded.isMark(c)) && c != 'ๆ' && c != 'ฯ') {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.accept(word.length() > LONGEST ? word.substring(0, LONGEST) : word.toString());
                word.setLength(0);
            }
        }
    }

    /** Whether nearly every text has it, so that it tells nothing of what is looked for. */
    static boolean isEverywhere(String word) {
        return EVERYWHERE.contains(word);
    }

    /** What is left of a word from each further syllable on: แวดล้อม is found in สิ่งแวดล้อม. */
    static List<String> tails(String word) {
        var tails = new ArrayList<String>();
        for (int at = 2; at + 3 <= word.length(); at++) {
            if (beginsSyllable(word, at)) {
                tails.add(word.substring(at));
            }
        }
        return tails;
    }

    private static boolean beginsSyllable(String word, int at) {
        char c = word.charAt(at);
        return isLeadingVowel(c) || c >= 'ก' && c <= 'ฮ' && !isLeadingVowel(word.charAt(at - 1));
    }

    private static boolean isLeadingVowel(char c) {
        return c >= 'เ' && c <= 'ไ';
    }
}
