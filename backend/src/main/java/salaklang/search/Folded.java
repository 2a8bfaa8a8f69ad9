package salaklang.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * A text as it is compared: what people type in different ways is the same here. Thai digits are Arabic ones, letters are
 * small, marks stand in one order, เเ is แ, ํ and า are ำ, and what has no width is gone.
 *
 * @param shown the text as it is shown, in NFC
 * @param text the folded text
 * @param origins where each folded character is in the shown text
 */
record Folded(String shown, String text, int[] origins) {

    static Folded of(String raw) {
        var shown = Normalizer.normalize(raw.replace("\0", ""), Form.NFC);
        var fold = new Fold(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            fold.take(shown.charAt(i), i);
        }
        return new Folded(shown, fold.text.toString(), Arrays.copyOf(fold.origins, fold.text.length()));
    }

    static String text(String raw) {
        return of(raw).text;
    }

    /** Where the folded characters from one to another begin in the shown text. */
    int begins(int from, int to) {
        return Arrays.stream(origins, from, to).min().orElse(0);
    }

    /** Where they end, with the marks that stand on the last letter. */
    int ends(int from, int to) {
        var end = Arrays.stream(origins, from, to).max().orElse(-1) + 1;
        while (end < shown.length() && isMark(shown.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What stands above or below a letter. */
    static boolean isMark(char c) {
        return c == 'ั'
                || c >= 'ิ' && c <= 'ฺ'
                || c >= '็' && c <= '๎'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static final class Fold {

        private static final char SARA_AM = 'ำ';
        private static final char NIKHAHIT = 'ํ';

        private final StringBuilder text;
        private final int[] origins;

        Fold(int most) {
            text = new StringBuilder(most);
            origins = new int[most];
        }

        void take(char raw, int at) {
            if (Character.getType(raw) == Character.FORMAT) {
                return;
            }
            char c = simple(raw);
            if (c == 'เ' && last(0) == 'เ') {
                text.setCharAt(text.length() - 1, 'แ');
            } else if (c == 'า' && last(0) == NIKHAHIT) {
                text.setCharAt(text.length() - 1, SARA_AM);
            } else if (c == 'า' && isTone(last(0)) && last(1) == NIKHAHIT) {
                text.setCharAt(text.length() - 2, last(0));
                text.setCharAt(text.length() - 1, SARA_AM);
            } else if (isMark(c) && (last(0) == c || isTone(last(0)) && last(1) == c)) {
                return;
            } else if (isTone(c) && last(0) == SARA_AM || isVowelMark(c) && isTone(last(0))) {
                insertBeforeLast(c, at);
            } else {
                add(c, at);
            }
        }

        private void insertBeforeLast(char c, int at) {
            char last = last(0);
            text.setCharAt(text.length() - 1, c);
            add(last, at);
        }

        private void add(char c, int at) {
            origins[text.length()] = at;
            text.append(c);
        }

        private char last(int back) {
            return text.length() > back ? text.charAt(text.length() - 1 - back) : ' ';
        }

        private static char simple(char c) {
            if (Character.isDigit(c)) {
                return (char) ('0' + Character.digit(c, 10));
            }
            return Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)
                    ? ' '
                    : Character.toLowerCase(c);
        }

        private static boolean isTone(char c) {
            return c >= '่' && c <= '๋';
        }

        private static boolean isVowelMark(char c) {
            return c == 'ั' || c >= 'ิ' && c <= 'ู' || c == '็' || c == NIKHAHIT;
        }
    }
}
