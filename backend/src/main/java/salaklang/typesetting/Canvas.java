package salaklang.typesetting;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The page being filled. Each mark on it belongs to an element of the structure tree or is an artifact. */
public final class Canvas {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte content;
    private Tag open;
    private boolean again;

    Canvas(PdfContentByte content) {
        this.content = content;
    }

    /** Sets a line as part of an element. Lines of one element that follow each other are one sequence. */
    public void text(Tag tag, Line line, double x, double top) {
        if (line.runs().isEmpty()) {
            return;
        }
        begin(tag);
        write(line, x, top);
    }

    /** A line that is no part of the text: a page number, a header said once more. */
    void artifact(Line line, double x, double top) {
        asArtifact("Pagination", () -> write(line, x, top));
    }

    /** A thin line from one point to the other. */
    public void rule(double x1, double y1, double x2, double y2) {
        asArtifact("Layout", () -> {
            content.setLineWidth(0.5f);
            content.setColorStroke(Color.BLACK);
            content.moveTo((float) x1, (float) y1);
            content.lineTo((float) x2, (float) y2);
            content.stroke();
        });
    }

    /** A dotted line to write on. */
    public void dots(double from, double to, double y) {
        asArtifact("Layout", () -> {
            content.saveState();
            content.setLineWidth(0.7f);
            content.setLineCap(PdfContentByte.LINE_CAP_ROUND);
            content.setLineDash(0, 2.2f, 0);
            content.moveTo((float) from, (float) y);
            content.lineTo((float) to, (float) y);
            content.stroke();
            content.restoreState();
        });
    }

    /** A picture fitted into the middle of a place, its words for those who do not see it. */
    public void picture(Tag tag, byte[] picture, String words, double x, double top, double width, double height) {
        try {
            var image = Image.getInstance(picture);
            image.scaleToFit((float) width, (float) height);
            var left = x + (width - image.getScaledWidth()) / 2;
            var bottom = top - height + (height - image.getScaledHeight()) / 2;
            image.setAbsolutePosition((float) left, (float) bottom);
            tag.describe(words, left, bottom, image.getScaledWidth(), image.getScaledHeight());
            begin(tag);
            content.addImage(image);
            end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paints what was painted before, now as an artifact. */
    void repeat(Slice slice, double top) {
        again = true;
        slice.painting().paint(this, top);
        again = false;
    }

    /** Ends the element's sequence on this page. */
    void end() {
        if (open != null) {
            content.endMarkedContentSequence();
            open = null;
        }
    }

    private void begin(Tag tag) {
        if (open == tag) {
            return;
        }
        end();
        if (again) {
            content.beginMarkedContentSequence(ARTIFACT, type("Pagination"), true);
        } else {
            content.beginMarkedContentSequence(tag.element());
        }
        open = tag;
    }

    private void asArtifact(String type, Runnable painting) {
        end();
        content.beginMarkedContentSequence(ARTIFACT, type(type), true);
        painting.run();
        content.endMarkedContentSequence();
    }

    private static PdfDictionary type(String type) {
        var properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        return properties;
    }

    private void write(Line line, double x, double top) {
        content.beginText();
        content.setTextMatrix((float) x, (float) (top - line.baseline()));
        var plain = new StringBuilder();
        Run before = null;
        for (var run : line.runs()) {
            if (before == null || before.cut() != run.cut() || before.points() != run.points()) {
                show(plain);
                content.setFontAndSize(run.cut().font(), (float) run.cut().size(run.points()));
            }
            if (Cut.hasMarks(run.text())) {
                show(plain);
                showWithItsText(run.text());
            } else {
                plain.append(run.text());
            }
            before = run;
        }
        show(plain);
        content.endText();
    }

    private void show(StringBuilder plain) {
        if (!plain.isEmpty()) {
            content.showText(plain.toString());
            plain.setLength(0);
        }
    }

    /**
     * Marks are drawn after or before their letters as they fit, and a tone mark on sara am is one glyph for two
     * characters: the word itself goes with its glyphs, for who copies, searches or listens.
     */
    private void showWithItsText(String word) {
        var properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, new PdfString(word, PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(PdfName.SPAN, properties, true);
        content.showText(word.replaceAll("([\u0E48-\u0E4B]?)" + Words.SARA_AM, "\u0E4D$1\u0E32"));
        content.endMarkedContentSequence();
    }

    static PdfArray box(double x, double y, double width, double height) {
        var box = new PdfArray();
        for (var edge : new double[] {x, y, x + width, y + height}) {
            box.add(new PdfNumber(edge));
        }
        return box;
    }
}
