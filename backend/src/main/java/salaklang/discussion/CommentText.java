package salaklang.discussion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody typed: plain text, in which addresses of the web and {@code @names} are found. */
final class CommentText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_AN_ADDRESS = Pattern.compile("[.,;:!?)\\]}…ฯ”’]+$");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.@-])@([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)");

    /** Control characters, and those that turn the direction of the text around them. */
    private static final Pattern MISLEADING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

    /**
     * A piece of a text.
     *
     * @param href where it leads, by http or https; null for words alone
     */
    public record Piece(String words, String href) {}

    private CommentText() {}

    /** Without what nobody sees; line breaks stay. */
    static String clean(String typed) {
        return typed == null
                ? ""
                : MISLEADING
                        .matcher(typed.replace("\r\n", "\n").replace('\r', '\n'))
                        .replaceAll("")
                        .strip();
    }

    static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            var href = AFTER_AN_ADDRESS.matcher(address.group()).replaceFirst("");
            if (address.start() > from) {
                pieces.add(new Piece(text.substring(from, address.start()), null));
            }
            pieces.add(new Piece(href, href));
            from = address.start() + href.length();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), null));
        }
        return pieces;
    }

    /** The user names after an @, in lower case, as the realm has them. */
    static Set<String> names(String text) {
        var names = new LinkedHashSet<String>();
        var name = NAME.matcher(text);
        while (name.find()) {
            names.add(name.group(1).toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
