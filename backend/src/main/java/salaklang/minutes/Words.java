package salaklang.minutes;

import salaklang.web.InvalidInput;

/** What somebody wrote, as it is kept; what is missing or too long is refused beside its field. */
final class Words {

    static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_NAME = 200;

    private Words() {}

    /** The text of a section, which may be empty. */
    static String clean(String words) {
        var clean = words == null ? "" : words.replace("\r\n", "\n").strip();
        if (clean.length() > LONGEST_TEXT) {
            throw new InvalidInput("text", "minutes.error.too-long", LONGEST_TEXT);
        }
        return clean;
    }

    /** @param missing the message where it is empty */
    static String text(String field, String words, String missing) {
        return required(field, words, LONGEST_TEXT, missing);
    }

    /** @param missing the message where it is empty */
    static String line(String field, String words, String missing) {
        return required(field, words, LONGEST_LINE, missing);
    }

    /** @param missing the message where it is empty */
    static String name(String field, String words, String missing) {
        return required(field, words, LONGEST_NAME, missing);
    }

    /** Null where it is empty. */
    static String optionalName(String field, String words) {
        return words == null || words.isBlank() ? null : required(field, words, LONGEST_NAME, null);
    }

    private static String required(String field, String words, int longest, String missing) {
        if (words == null || words.isBlank()) {
            throw new InvalidInput(field, missing);
        }
        if (words.strip().length() > longest) {
            throw new InvalidInput(field, "minutes.error.too-long", longest);
        }
        return words.strip();
    }
}
