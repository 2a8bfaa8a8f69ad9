package salaklang.typesetting;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** One cut of a typeface, shaped by HarfBuzz: tone marks above vowels, and the two halves of sara am around them. */
final class Cut {

    private static final double EM = 1000;

    /**
     * Papers are measured in points of TH Sarabun, whose letters are small for their size: its ก is {@value} of the size
     * high. Another face is set smaller, so that its letters are as high.
     */
    private static final double LETTER = 0.44;

    private static final double STILL_SMALL = 0.5;

    private final BaseFont font;
    private final double scale;
    private final double ascent;
    private final double descent;

    Cut(byte[] trueType) {
        font = load(trueType);
        var letter = shape("ก").getOutline().getBounds2D().getHeight() / EM;
        var metrics = shape("ก").getFont().getLineMetrics("ก", new FontRenderContext(null, false, true));
        scale = letter > STILL_SMALL ? LETTER / letter : 1;
        ascent = metrics.getAscent() / EM;
        descent = metrics.getDescent() / EM;
    }

    /** The library shapes only what it loads from a file. */
    private static BaseFont load(byte[] trueType) {
        LayoutProcessor.enable();
        try {
            var file = Files.createTempFile("sala", ".ttf");
            try {
                Files.write(file, trueType);
                return BaseFont.createFont(
                        file.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, trueType, null);
            } finally {
                Files.delete(file);
            }
        } catch (DocumentException refused) {
            throw new IllegalArgumentException(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont font() {
        return font;
    }

    /** The size in this face for so many points of TH Sarabun. */
    double size(double points) {
        return points * scale;
    }

    double width(String text, double points) {
        var shaped = shape(text);
        return shaped.getGlyphPosition(shaped.getNumGlyphs()).getX() / EM * size(points);
    }

    double ascent(double points) {
        return ascent * size(points);
    }

    double descent(double points) {
        return descent * size(points);
    }

    /** Whether marks stand above or below letters, where a reader of the glyphs alone may take them in another order. */
    static boolean hasMarks(String text) {
        return text.chars()
                .anyMatch(character ->
                        character == Words.SARA_AM || Character.getType(character) == Character.NON_SPACING_MARK);
    }

    private GlyphVector shape(String text) {
        return LayoutProcessor.computeGlyphVector(font, (float) EM, text);
    }
}
