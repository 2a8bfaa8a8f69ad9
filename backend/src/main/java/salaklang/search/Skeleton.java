package salaklang.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A text without what is typed wrong most: its consonants, letters and digits, without vowels and tones, and those that
 * sound alike as one. Its keys are the letters of each window in alphabetic order, so that two swapped letters keep them.
 */
final class Skeleton {

    /** A window of the skeleton. */
    static final int WINDOW = 4;

    private static final String ALIKE = "ศสษสณนญยฏตฎดฐทถทธทฑทฒทภพผพฆคขคฌชฉชฬลฦล";

    private Skeleton() {}

    /** Of a folded text. */
    static String of(String folded) {
        var bones = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'ก' && c <= 'ฮ') {
                bones.append(alike(c));
            } else if ((c < 'ก' || c > '๛') && Character.isLetterOrDigit(c)) {
                bones.append(c);
            }
        }
        return bones.toString();
    }

    private static char alike(char c) {
        for (int i = 0; i < ALIKE.length(); i += 2) {
            if (ALIKE.charAt(i) == c) {
                return ALIKE.charAt(i + 1);
            }
        }
        return c;
    }

    /** The keys of its windows in order; of a shorter one of three its only key, of a shorter one none. */
    static Set<String> keys(String skeleton) {
        var keys = new LinkedHashSet<String>();
        if (skeleton.length() == WINDOW - 1) {
            keys.add(key(skeleton, 0, skeleton.length()));
        }
        for (int at = 0; at + WINDOW <= skeleton.length(); at++) {
            keys.add(key(skeleton, at, at + WINDOW));
        }
        return keys;
    }

    static String key(String skeleton, int from, int to) {
        var letters = skeleton.substring(from, to).toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    /**
     * How many letters are wrong, left out, too many or swapped where the sought comes closest to a part of the whole.
     */
    static int distance(String sought, String whole) {
        int columns = whole.length();
        var before = new int[columns + 1];
        var last = new int[columns + 1];
        for (int row = 1; row <= sought.length(); row++) {
            var here = new int[columns + 1];
            here[0] = row;
            for (int column = 1; column <= columns; column++) {
                boolean same = sought.charAt(row - 1) == whole.charAt(column - 1);
                int best = Math.min(Math.min(last[column], here[column - 1]) + 1, last[column - 1] + (same ? 0 : 1));
                if (row > 1
                        && column > 1
                        && sought.charAt(row - 1) == whole.charAt(column - 2)
                        && sought.charAt(row - 2) == whole.charAt(column - 1)) {
                    best = Math.min(best, before[column - 2] + 1);
                }
                here[column] = best;
            }
            before = last;
            last = here;
        }
        return Arrays.stream(last).min().orElse(sought.length());
    }
}
