package salaklang.document;

import java.text.Normalizer;
import java.util.Locale;

/** A file's name as people know it, without what could lead astray. */
final class FileName {

    private static final int LONGEST = 200;
    private static final String NAMELESS = "file";

    private FileName() {}

    /** Without folders, control and formatting characters; Thai and other letters stay. */
    static String clean(String given) {
        var name = given == null ? "" : given;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+", "")
                .strip();
        return name.isEmpty() ? NAMELESS : shorten(name);
    }

    /** With the ending of what the file has become. */
    static String ending(String clean, String ending) {
        var dot = clean.lastIndexOf('.');
        var lower = clean.toLowerCase(Locale.ROOT);
        if (lower.endsWith(ending) || ending.equals(".jpg") && lower.endsWith(".jpeg")) {
            return clean;
        }
        return shorten((dot > 0 && clean.length() - dot <= 6 ? clean.substring(0, dot) : clean) + ending);
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
