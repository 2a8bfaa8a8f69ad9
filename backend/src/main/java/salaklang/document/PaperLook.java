package salaklang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import salaklang.typesetting.Typeface;

/** What the papers of the province at hand are set in: its own typeface and emblem, else Sarabun and an empty place. */
@Component
class PaperLook {

    /** What offices have installed; the rules want a national typeface, in 16 points. */
    private static final String OFFICE_TYPEFACE = "TH SarabunPSK";

    private static final Typeface SARABUN = new Typeface(resource("Sarabun-Regular.ttf"), resource("Sarabun-Bold.ttf"));

    /** The provinces' own, by the fingerprints of their files: each is read and parsed once. */
    private final Map<String, Typeface> typefaces = new ConcurrentHashMap<>();

    private final PaperParts parts;

    PaperLook(PaperParts parts) {
        this.parts = parts;
    }

    /**
     * @param officeName the typeface's name in a DOCX, which brings none with it
     * @param emblem a PNG; null for an empty place
     */
    record Look(Typeface typeface, String officeName, byte[] emblem) {

        static final Look PLAIN = new Look(SARABUN, OFFICE_TYPEFACE, null);
    }

    Look look() {
        var given = parts.views();
        var emblem = given.containsKey(PaperPart.EMBLEM) ? parts.content(PaperPart.EMBLEM) : null;
        var regular = given.get(PaperPart.REGULAR);
        var bold = given.get(PaperPart.BOLD);
        if (regular == null || bold == null) {
            return new Look(SARABUN, OFFICE_TYPEFACE, emblem);
        }
        var typeface = typefaces.computeIfAbsent(
                regular.sha256() + bold.sha256(),
                files -> new Typeface(parts.content(PaperPart.REGULAR), parts.content(PaperPart.BOLD)));
        return new Look(typeface, regular.name(), emblem);
    }

    private static byte[] resource(String name) {
        try (var stream = PaperLook.class.getResourceAsStream("/fonts/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
