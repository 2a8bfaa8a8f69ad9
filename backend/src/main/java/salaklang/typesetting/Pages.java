package salaklang.typesetting;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * A tagged PDF in A4 with the margins of an official paper: 3 cm on the left, 2 cm on the right (ระเบียบงานสารบรรณ). All
 * lengths are points, 72 to the inch; heights count from the page's foot.
 */
public final class Pages {

    public static final double CM = 72 / 2.54;
    public static final double LEFT = 3 * CM;
    public static final double WIDTH = PageSize.A4.getWidth() - 5 * CM;

    private static final double TOP = PageSize.A4.getHeight() - 2.5 * CM;
    private static final double BOTTOM = 2 * CM;
    private static final double HEAD = PageSize.A4.getHeight() - 1.25 * CM;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer = PdfWriter.getInstance(document, bytes);
    private final Composer composer;
    private final IntFunction<String> number;
    private final String head;
    private final Canvas canvas;
    private final Tag root;
    private double top = TOP;
    private int page = 1;

    /**
     * @param number what stands above page n, from the second on
     * @param head stands at the right of the number; null for nothing
     */
    public Pages(Composer composer, String title, Locale language, IntFunction<String> number, String head) {
        this.composer = composer;
        this.number = number;
        this.head = head;
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        root = new Tag(new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document")));
        canvas = new Canvas(writer.getDirectContent());
    }

    /** The element that holds all others. */
    public Tag root() {
        return root;
    }

    /** Lays out all of the paper, and gives the file. */
    public byte[] file(List<Slice> slices) {
        for (var at = 0; at < slices.size(); ) {
            var end = endOfChain(slices, at);
            var chain = slices.subList(at, end);
            if (height(chain) > top - BOTTOM && height(chain) <= TOP - BOTTOM) {
                breakPage();
            }
            chain.forEach(this::place);
            at = end;
        }
        canvas.end();
        writer.createXmpMetadata();
        document.close();
        return bytes.toByteArray();
    }

    /** A slice that begins a new page. */
    public static Slice pageBreak() {
        return Slice.gap(Double.POSITIVE_INFINITY);
    }

    private void place(Slice slice) {
        if (slice.isGap()) {
            skip(slice.height());
            return;
        }
        if (slice.height() > top - BOTTOM && top < TOP) {
            breakPage();
        }
        if (top == TOP && page > 1 && slice.again() != null) {
            canvas.repeat(slice.again(), top);
            canvas.end();
            top -= slice.again().height();
        }
        slice.painting().paint(canvas, top);
        top -= slice.height();
    }

    private void skip(double height) {
        if (Double.isInfinite(height)) {
            breakPage();
        } else if (top < TOP || page == 1) {
            top = Math.max(BOTTOM, top - height);
        }
    }

    private void breakPage() {
        canvas.end();
        document.newPage();
        page++;
        top = TOP;
        var line = composer.line(new Ink(number.apply(page), false, 16));
        canvas.artifact(line, LEFT + (WIDTH - line.width()) / 2, HEAD);
        if (head != null) {
            var lines = composer.lines(List.of(new Ink(head, false, 12)), (WIDTH - line.width()) / 2 - CM);
            var first = lines.get(0);
            canvas.artifact(first, LEFT + WIDTH - first.width(), HEAD);
        }
    }

    private static int endOfChain(List<Slice> slices, int start) {
        var end = start;
        while (end < slices.size() - 1 && slices.get(end).keepsNext()) {
            end++;
        }
        return end + 1;
    }

    private static double height(List<Slice> chain) {
        return chain.stream()
                .mapToDouble(Slice::height)
                .filter(Double::isFinite)
                .sum();
    }
}
