package salaklang.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The digits of official papers: ๒๕๖๙. What is typed elsewhere as it stands keeps its own: addresses, codes, hashes. */
final class ThaiDigits {

    private static final Pattern TYPED = Pattern.compile("[!-~]+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private ThaiDigits() {}

    static String of(String text) {
        return TYPED.matcher(text)
                .replaceAll(typed -> Matcher.quoteReplacement(
                        LATIN.matcher(typed.group()).find() ? typed.group() : turned(typed.group())));
    }

    private static String turned(String text) {
        var turned = new StringBuilder(text);
        for (var i = 0; i < turned.length(); i++) {
            var digit = turned.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                turned.setCharAt(i, (char) ('๐' + digit));
            }
        }
        return turned.toString();
    }
}
