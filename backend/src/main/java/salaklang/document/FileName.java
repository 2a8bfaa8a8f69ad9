package salaklang.document;

import java.text.Normalizer;

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
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+", "")
                .strip();
        return name.isEmpty() ? NAMELESS : shorten(name);
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
