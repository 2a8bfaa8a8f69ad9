package salaklang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import salaklang.document.Paper.Align;
import salaklang.document.Paper.Block;
import salaklang.document.Paper.Emblem;
import salaklang.document.Paper.Gap;
import salaklang.document.Paper.Grid;
import salaklang.document.Paper.Heading;
import salaklang.document.Paper.Items;
import salaklang.document.Paper.Labelled;
import salaklang.document.Paper.MemoHead;
import salaklang.document.Paper.PageBreak;
import salaklang.document.Paper.Pictures;
import salaklang.document.Paper.Signatures;
import salaklang.document.Paper.Text;
import salaklang.typesetting.Composer;
import salaklang.typesetting.Ink;
import salaklang.typesetting.Line;
import salaklang.typesetting.Pages;
import salaklang.typesetting.Slice;
import salaklang.typesetting.Tag;
import salaklang.typesetting.Typeface;

/** Writes one paper as PDF: its blocks become slices of pages, tagged as what they are. */
final class PaperPdf {

    static final double SIZE = 16;
    static final double LINE = 18;

    private static final double FIRST_LINE = 2.5 * Pages.CM;
    /** Between the paragraphs of a letter. */
    private static final double BETWEEN = 6;

    private static final double MEMO_SIZE = 29;
    private static final double MEMO_LABEL = 20;
    private static final double MEMO_EMBLEM = 1.5 * Pages.CM;

    private final Paper paper;
    private final byte[] emblem;
    private final Composer composer;
    private final PaperWords words;
    private final Pages pages;

    /** @param emblem the province's garuda; null for none */
    PaperPdf(Paper paper, Typeface typeface, byte[] emblem) {
        this.paper = paper;
        this.emblem = emblem;
        this.words = new PaperWords(paper);
        this.composer = new Composer(typeface);
        this.pages = new Pages(
                composer,
                words.of(paper.title()),
                paper.language(),
                words::pageNumber,
                paper.runningHead() == null ? null : words.of(paper.runningHead()));
    }

    byte[] write() {
        var slices = new ArrayList<Slice>();
        var blocks = paper.blocks();
        for (var i = 0; i < blocks.size(); i++) {
            var block = MemoHead.leads(blocks, i) ? field((Labelled) blocks.get(i)) : slices(blocks.get(i));
            if (Emblem.heads(blocks, i) && blocks.get(i) instanceof Labelled labelled) {
                block = labelled(labelled, false);
            }
            if (Emblem.heads(blocks, i) && isParagraph(blocks.get(i))) {
                slices.add(Slice.gap(BETWEEN).keepingNext());
            }
            if (Signatures.follow(blocks, i) && !block.isEmpty()) {
                block.set(block.size() - 1, block.get(block.size() - 1).keepingNext());
            }
            slices.addAll(block);
        }
        return pages.file(slices);
    }

    private List<Slice> slices(Block block) {
        if (block instanceof Heading heading) {
            return heading(heading);
        } else if (block instanceof Text text) {
            return text(text);
        } else if (block instanceof Labelled labelled) {
            return labelled(labelled, true);
        } else if (block instanceof Grid grid) {
            return new PdfGrid(grid, composer, words).slices(pages.root());
        } else if (block instanceof Items items) {
            return new PdfItems(items, composer, words).slices(pages.root());
        } else if (block instanceof Signatures signatures) {
            return new PdfSignatures(signatures, composer, words).slices(pages.root());
        } else if (block instanceof Pictures pictures) {
            return pictures(pictures);
        } else if (block instanceof Emblem drawn) {
            return emblem(drawn);
        } else if (block instanceof MemoHead head) {
            return memoHead(head);
        } else if (block instanceof Gap gap) {
            return listOf(Slice.gap(gap.lines() * LINE));
        } else if (block instanceof PageBreak) {
            return listOf(Pages.pageBreak());
        }
        throw new IllegalArgumentException(block.toString());
    }

    private List<Slice> heading(Heading heading) {
        var tag = pages.root().child("H" + heading.level());
        var points = heading.level() == 1 ? SIZE + 2 : SIZE;
        var lines = composer.lines(List.of(new Ink(words.of(heading.text()), true, points)), Pages.WIDTH);
        var slices = new ArrayList<Slice>();
        if (heading.level() > 1) {
            slices.add(Slice.gap(LINE / 3).keepingNext());
        }
        for (var line : lines) {
            var x = heading.centred() ? centred(line) : Pages.LEFT;
            slices.add(Slice.of(line.height(), (canvas, top) -> canvas.text(tag, line, x, top))
                    .keepingNext());
        }
        return slices;
    }

    private List<Slice> text(Text text) {
        var inks = List.of(new Ink(words.of(text.text()), text.bold(), SIZE));
        var from = text.align() == Align.FROM_MIDDLE ? Pages.WIDTH / 2 : 0;
        var moved = text.indented() ? FIRST_LINE : 0;
        var lines = composer.lines(inks, Pages.WIDTH - from - moved, Pages.WIDTH - from);
        var first = lines.get(0);
        return together(lines, pages.root().child("P"), line -> switch (text.align()) {
            case CENTRE -> centred(line);
            case RIGHT -> Pages.LEFT + Pages.WIDTH - line.width();
            default -> Pages.LEFT + from + (line == first ? moved : 0);
        });
    }

    /** The words after the label stay to the right of it. */
    private List<Slice> labelled(Labelled labelled, boolean bold) {
        var label = new Ink(words.of(labelled.label()) + "  ", bold, SIZE);
        var lines = beside(label, labelled.text());
        var moved = widthOf(label);
        var first = lines.get(0);
        return together(lines, pages.root().child("P"), line -> line == first ? Pages.LEFT : Pages.LEFT + moved);
    }

    /** One of the fields below a memo's head: a large label, and dots under the words to the line's end. */
    private List<Slice> field(Labelled field) {
        var label = new Ink(words.of(field.label()) + "  ", true, MEMO_LABEL);
        var lines = beside(label, field.text());
        var from = Pages.LEFT + widthOf(label);
        var first = lines.get(0);
        var tag = pages.root().child("P");
        var slices = new ArrayList<Slice>();
        for (var line : lines) {
            slices.add(Slice.of(line.height(), (canvas, top) -> {
                        canvas.text(tag, line, line == first ? Pages.LEFT : from, top);
                        var under = top - line.height() + 2;
                        canvas.dots(from, Pages.LEFT + Pages.WIDTH, under);
                    })
                    .keepingNext());
        }
        return slices;
    }

    private List<Line> beside(Ink label, String text) {
        var rest = new Ink(words.of(text), false, SIZE);
        return composer.lines(List.of(label, rest), Pages.WIDTH, Pages.WIDTH - widthOf(label));
    }

    private double widthOf(Ink label) {
        var end = new Ink(".", false, SIZE);
        return composer.line(label, end).width() - composer.line(end).width();
    }

    private List<Slice> pictures(Pictures pictures) {
        var height = Pictures.CENTIMETRES_HIGH * Pages.CM;
        var width = (Pages.WIDTH - BETWEEN) / Pictures.IN_A_ROW;
        var slices = new ArrayList<Slice>();
        for (var row : pictures.rows()) {
            var tags = row.stream().map(picture -> pages.root().child("Figure")).toList();
            slices.add(Slice.of(height + BETWEEN, (canvas, top) -> {
                for (var i = 0; i < row.size(); i++) {
                    var picture = row.get(i);
                    canvas.picture(
                            tags.get(i),
                            picture.jpeg(),
                            words.of(picture.words()),
                            Pages.LEFT + i * (width + BETWEEN),
                            top,
                            width,
                            height);
                }
            }));
        }
        return slices;
    }

    private List<Slice> emblem(Emblem drawn) {
        var side = drawn.centimetres() * Pages.CM;
        var picture = drawn.picture() == null ? emblem : drawn.picture();
        if (picture == null) {
            return listOf(Slice.gap(side));
        }
        var tag = pages.root().child("Figure");
        return listOf(Slice.of(
                        side,
                        (canvas, top) -> canvas.picture(
                                tag,
                                picture,
                                PaperWords.EMBLEM,
                                Pages.LEFT + (Pages.WIDTH - side) / 2,
                                top,
                                side,
                                side))
                .keepingNext());
    }

    private List<Slice> memoHead(MemoHead head) {
        var picture = head.emblem() == null ? emblem : head.emblem();
        var figure = picture == null ? null : pages.root().child("Figure");
        var tag = pages.root().child("H1");
        var line = composer.line(new Ink(PaperWords.MEMO, true, MEMO_SIZE));
        return listOf(Slice.of(Math.max(MEMO_EMBLEM, line.height()), (canvas, top) -> {
                    if (picture != null) {
                        canvas.picture(figure, picture, PaperWords.EMBLEM, Pages.LEFT, top, MEMO_EMBLEM, MEMO_EMBLEM);
                    }
                    canvas.text(tag, line, centred(line), top + line.height() - MEMO_EMBLEM);
                })
                .keepingNext());
    }

    /** Whether white space stands above it in a letter. */
    static boolean isParagraph(Block block) {
        return block instanceof Labelled || block instanceof Text text && text.indented();
    }

    private static double centred(Line line) {
        return Pages.LEFT + (Pages.WIDTH - line.width()) / 2;
    }

    /** The lines of a paragraph: neither its first nor its last stands alone on a page. */
    static List<Slice> together(List<Line> lines, Tag tag, ToDoubleFunction<Line> x) {
        var slices = new ArrayList<Slice>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var slice = Slice.of(line.height(), (canvas, top) -> canvas.text(tag, line, x.applyAsDouble(line), top));
            var alone = i == 0 && lines.size() > 1 || i == lines.size() - 2;
            slices.add(alone ? slice.keepingNext() : slice);
        }
        return slices;
    }

    private static List<Slice> listOf(Slice slice) {
        return new ArrayList<>(Stream.of(slice).toList());
    }
}
