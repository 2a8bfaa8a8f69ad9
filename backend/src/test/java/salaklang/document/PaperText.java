package salaklang.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import salaklang.document.Paper.Block;
import salaklang.document.Paper.Grid;
import salaklang.document.Paper.Heading;
import salaklang.document.Paper.Items;
import salaklang.document.Paper.Labelled;
import salaklang.document.Paper.MemoHead;
import salaklang.document.Paper.Signatures;
import salaklang.document.Paper.Text;
import salaklang.platform.LibreOffice;
import salaklang.platform.Workspace;

/** What a paper says, and what others read in its files, without the space between the words: {@code equals} compares. */
public final class PaperText {

    private PaperText() {}

    /** All that a paper says, in its order and its digits. */
    public static String said(Paper paper) {
        var words = new PaperWords(paper);
        return squeezed(paper.blocks().stream()
                .flatMap(block -> pieces(words, block))
                .map(words::of)
                .collect(Collectors.joining()));
    }

    /** What PDFBox reads, without what stands above each page but the first. */
    public static String ofPdf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new StringBuilder();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(stripper.getText(document).strip().replaceFirst("\\A- [๐-๙0-9]+ -.*\\R", ""));
            }
            return squeezed(text.toString());
        }
    }

    /** What LibreOffice reads. */
    public static String ofDocx(byte[] docx) {
        return squeezed(new String(LibreOffice.convert(docx, "txt:Text (encoded):UTF8"), StandardCharsets.UTF_8));
    }

    /** As a paper prints it. */
    public static String printed(String text) {
        return squeezed(ThaiDigits.of(text));
    }

    /** Keeps a file and its pages' pictures in {@code target/screenshots}, to be looked at. */
    public static void picture(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Workspace.path("backend", "target", "screenshots"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                var file = folder.resolve(name + "-" + (page + 1) + ".png").toFile();
                ImageIO.write(renderer.renderImageWithDPI(page, 110), "png", file);
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\uFEFF]", "");
    }

    private static Stream<String> pieces(PaperWords words, Block block) {
        if (block instanceof Heading heading) {
            return Stream.of(heading.text());
        } else if (block instanceof Text text) {
            return Stream.of(text.text());
        } else if (block instanceof Labelled labelled) {
            return Stream.of(labelled.label(), labelled.text());
        } else if (block instanceof Grid grid) {
            return Stream.concat(grid.header() == null ? Stream.of() : Stream.of(grid.header()), grid.rows().stream())
                    .flatMap(List::stream);
        } else if (block instanceof Items items) {
            return items.items().stream().flatMap(item -> Stream.of(item.mark(), item.text()));
        } else if (block instanceof Signatures signatures) {
            return signatures.signatures().stream().flatMap(signature -> words.signed(signature).stream());
        } else if (block instanceof MemoHead) {
            return Stream.of(PaperWords.MEMO);
        }
        return Stream.of();
    }
}
