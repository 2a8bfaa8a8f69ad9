package salaklang.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import salaklang.document.Paper.Block;
import salaklang.document.Paper.Emblem;
import salaklang.document.Paper.Gap;
import salaklang.document.Paper.Grid;
import salaklang.document.Paper.Heading;
import salaklang.document.Paper.Item;
import salaklang.document.Paper.Items;
import salaklang.document.Paper.Labelled;
import salaklang.document.Paper.MemoHead;
import salaklang.document.Paper.PageBreak;
import salaklang.document.Paper.Picture;
import salaklang.document.Paper.Pictures;
import salaklang.document.Paper.Signatures;
import salaklang.document.Paper.Text;

/** Writes one paper as DOCX. What a thing looks like is the matter of its style, as Word's users expect. */
final class PaperDocx {

    private static final double POINTS_OF_A_CM = 72 / 2.54;
    /** Of which two stand on a line. */
    private static final double PHOTO_WIDTH = 7.7 * POINTS_OF_A_CM;

    private static final int MARKS_FROM = 709;
    private static final int LONG_MARK = 1134;
    private static final int LETTER = 140;

    /** Between the paragraphs of a letter. */
    private static final int BETWEEN = 120;

    private final Paper paper;
    private final byte[] emblem;
    private final PaperWords words;
    private final XWPFDocument document = new XWPFDocument();
    private final DocxTables tables;

    /**
     * @param typeface its name, which Word looks up on the reader's machine
     * @param emblem the province's garuda; null for none
     */
    PaperDocx(Paper paper, String typeface, byte[] emblem) {
        this.paper = paper;
        this.emblem = emblem;
        this.words = new PaperWords(paper);
        this.tables = new DocxTables(document, words);
        DocxFrame.of(document, paper, words, typeface);
    }

    byte[] write() {
        var blocks = paper.blocks();
        for (var i = 0; i < blocks.size(); i++) {
            if (MemoHead.leads(blocks, i)) {
                field((Labelled) blocks.get(i));
            } else if (Emblem.heads(blocks, i) && blocks.get(i) instanceof Labelled labelled) {
                labelled(labelled, false);
            } else {
                write(blocks.get(i));
            }
            if (Emblem.heads(blocks, i) && PaperPdf.isParagraph(blocks.get(i))) {
                document.getLastParagraph().setSpacingBefore(BETWEEN);
            }
            if (Signatures.follow(blocks, i)) {
                keepLastParagraph();
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Text text) {
            text(text);
        } else if (block instanceof Labelled labelled) {
            labelled(labelled, true);
        } else if (block instanceof Grid grid) {
            tables.grid(grid);
        } else if (block instanceof Items items) {
            items(items.items());
        } else if (block instanceof Signatures signatures) {
            tables.signatures(signatures);
        } else if (block instanceof Pictures pictures) {
            pictures(pictures);
        } else if (block instanceof Emblem drawn) {
            emblem(drawn);
        } else if (block instanceof MemoHead head) {
            memoHead(head);
        } else if (block instanceof Gap gap) {
            empty(gap.lines() * PaperPdf.LINE);
        } else if (block instanceof PageBreak) {
            document.createParagraph().setPageBreak(true);
        }
    }

    private void heading(Heading heading) {
        var paragraph = paragraph("Heading" + heading.level());
        if (heading.centred()) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        run(paragraph, heading.text(), false);
    }

    private void text(Text text) {
        var paragraph =
                switch (text.align()) {
                    case FROM_MIDDLE -> paragraph("FromMiddle");
                    default -> paragraph(text.indented() ? "BodyTextFirstIndent" : "Normal");
                };
        switch (text.align()) {
            case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
            default -> paragraph.setAlignment(ParagraphAlignment.LEFT);
        }
        run(paragraph, text.text(), text.bold());
    }

    private void labelled(Labelled labelled, boolean bold) {
        var paragraph = paragraph("Normal");
        var moved = (labelled.label().length() + 2) * LETTER;
        paragraph.setIndentationLeft(moved);
        paragraph.setIndentationHanging(moved);
        run(paragraph, labelled.label() + "  ", bold);
        run(paragraph, labelled.text(), false);
    }

    private void items(List<Item> items) {
        var widest = items.stream()
                        .mapToInt(item -> words.of(item.mark()).length() + 2)
                        .max()
                        .orElse(0)
                * LETTER;
        var marks = widest > LONG_MARK ? 0 : MARKS_FROM;
        for (var item : items) {
            var paragraph = paragraph("ListParagraph");
            paragraph.setIndentationLeft(marks + widest);
            paragraph.setIndentationHanging(widest);
            run(paragraph, item.mark(), false).addTab();
            run(paragraph, item.text(), false);
        }
    }

    private void pictures(Pictures pictures) {
        for (var row : pictures.rows()) {
            var paragraph = paragraph("Normal");
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            row.forEach(picture -> photo(paragraph, picture));
        }
    }

    /** Of its own shape, within half a line and the height of a photo. */
    private void photo(XWPFParagraph paragraph, Picture picture) {
        try {
            var size = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
            var scale = Math.min(
                    PHOTO_WIDTH / size.getWidth(), Pictures.CENTIMETRES_HIGH * POINTS_OF_A_CM / size.getHeight());
            add(
                    paragraph,
                    picture.jpeg(),
                    PictureType.JPEG,
                    words.of(picture.words()),
                    size.getWidth() * scale,
                    size.getHeight() * scale);
            paragraph.createRun().setText(" ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void emblem(Emblem drawn) {
        var picture = drawn.picture() == null ? emblem : drawn.picture();
        if (picture == null) {
            empty(drawn.centimetres() * POINTS_OF_A_CM);
            return;
        }
        var paragraph = paragraph("Normal");
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        picture(paragraph, picture, drawn.centimetres());
    }

    private void memoHead(MemoHead head) {
        var paragraph = paragraph("Memo");
        var picture = head.emblem() == null ? emblem : head.emblem();
        if (picture != null) {
            picture(paragraph, picture, 1.5);
        }
        paragraph.createRun().addTab();
        run(paragraph, PaperWords.MEMO, false);
    }

    private static void picture(XWPFParagraph paragraph, byte[] png, double centimetres) {
        var side = centimetres * POINTS_OF_A_CM;
        add(paragraph, png, PictureType.PNG, PaperWords.EMBLEM, side, side);
    }

    private static void add(
            XWPFParagraph paragraph, byte[] image, PictureType type, String words, double width, double height) {
        try {
            XWPFPicture picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(image),
                            type,
                            "picture" + type.getExtension(),
                            Units.toEMU(width),
                            Units.toEMU(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the fields below a memo's head. */
    private void field(Labelled field) {
        var paragraph = paragraph("Normal");
        paragraph.setBorderBottom(Borders.DOTTED);
        paragraph.setKeepNext(true);
        run(paragraph, words.of(field.label()) + "  ", true, "MemoLabel");
        run(paragraph, field.text(), false);
    }

    private void empty(double points) {
        document.createParagraph().setSpacingBetween(points, LineSpacingRule.EXACT);
    }

    private void keepLastParagraph() {
        var paragraphs = document.getParagraphs();
        if (!paragraphs.isEmpty()) {
            paragraphs.get(paragraphs.size() - 1).setKeepNext(true);
        }
    }

    private XWPFParagraph paragraph(String style) {
        var paragraph = document.createParagraph();
        if (!style.equals("Normal")) {
            paragraph.setStyle(style);
        }
        return paragraph;
    }

    private XWPFRun run(XWPFParagraph paragraph, String text, boolean bold) {
        return run(paragraph, words.of(text), bold, "Strong");
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, boolean bold, String boldStyle) {
        var run = paragraph.createRun();
        if (bold) {
            run.setStyle(boldStyle);
        }
        var lines = text.split("\\R", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        return run;
    }
}
