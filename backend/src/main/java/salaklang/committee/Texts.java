package salaklang.committee;

import java.util.Locale;
import java.util.regex.Pattern;
import salaklang.web.InvalidInput;

/** What is typed of people and positions, made clean or refused. */
final class Texts {

    static final int LONGEST = 200;

    private static final Pattern ACCOUNT = Pattern.compile("[\\p{Alnum}._@+-]{1,100}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+");
    private static final int LONGEST_EMAIL = 254;

    private Texts() {}

    /** Without the space around it. */
    static String required(String field, String text, String messageIfMissing) {
        return required(field, text, messageIfMissing, LONGEST);
    }

    static String required(String field, String text, String messageIfMissing, int longest) {
        var clean = optional(field, text, longest);
        if (clean == null) {
            throw new InvalidInput(field, messageIfMissing);
        }
        return clean;
    }

    /** Null where there is nothing. */
    static String optional(String field, String text) {
        return optional(field, text, LONGEST);
    }

    static String optional(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > longest) {
            throw new InvalidInput(field, "committee.error.too-long", longest);
        }
        return text.strip();
    }

    /** A user name as the realm keeps it: in small letters. */
    static String account(String field, String text) {
        var clean = optional(field, text);
        if (clean != null && !ACCOUNT.matcher(clean).matches()) {
            throw new InvalidInput(field, "committee.error.no-account");
        }
        return clean == null ? null : clean.toLowerCase(Locale.ROOT);
    }

    static String email(String field, String text) {
        var clean = optional(field, text, LONGEST_EMAIL);
        if (clean != null && !EMAIL.matcher(clean).matches()) {
            throw new InvalidInput(field, "committee.error.no-email");
        }
        return clean;
    }
}
