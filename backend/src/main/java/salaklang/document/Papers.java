package salaklang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import salaklang.typesetting.Typeface;

/** Writes official papers: margins, type and spacing of the correspondence rules (ระเบียบงานสารบรรณ พ.ศ. 2526). */
@Component
public class Papers {

    /** What the offices have installed; the rules want a national typeface, in 16 points. */
    private static final String OFFICE_TYPEFACE = "TH SarabunPSK";

    private final Typeface sarabun = new Typeface(resource("Sarabun-Regular.ttf"), resource("Sarabun-Bold.ttf"));

    /** Tagged, with its title and language, pages numbered. */
    public byte[] pdf(Paper paper) {
        return new PaperPdf(paper, sarabun, null).write();
    }

    /** With real headings and tables; opens in Word and LibreOffice. */
    public byte[] docx(Paper paper) {
        return new PaperDocx(paper, OFFICE_TYPEFACE, null).write();
    }

    private static byte[] resource(String name) {
        try (var stream = Papers.class.getResourceAsStream("/fonts/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
