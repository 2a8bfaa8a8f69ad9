package salaklang.document;

import java.util.ArrayList;
import java.util.List;
import salaklang.document.Paper.Item;
import salaklang.document.Paper.Items;
import salaklang.typesetting.Composer;
import salaklang.typesetting.Ink;
import salaklang.typesetting.Line;
import salaklang.typesetting.Pages;
import salaklang.typesetting.Slice;
import salaklang.typesetting.Tag;

/** The lines of a list: their marks in one column, their words in the next. */
final class PdfItems {

    private static final double MARK_FROM = 1.25 * Pages.CM;
    private static final double LONG_MARK = 2 * Pages.CM;
    private static final double BETWEEN = 0.3 * Pages.CM;

    private final Items items;
    private final Composer composer;
    private final PaperWords words;

    PdfItems(Items items, Composer composer, PaperWords words) {
        this.items = items;
        this.composer = composer;
        this.words = words;
    }

    List<Slice> slices(Tag root) {
        var list = root.child("L");
        var widest = items.items().stream()
                .mapToDouble(item -> mark(item).width())
                .max()
                .orElse(0);
        var marks = widest > LONG_MARK ? 0 : MARK_FROM;
        var moved = marks + widest + BETWEEN;
        var slices = new ArrayList<Slice>();
        for (var item : items.items()) {
            slices.addAll(item(list.child("LI"), item, Pages.LEFT + marks, moved));
        }
        return slices;
    }

    private List<Slice> item(Tag tag, Item item, double marks, double moved) {
        var mark = mark(item);
        var label = tag.child("Lbl");
        var ink = new Ink(words.of(item.text()), false, PaperPdf.SIZE);
        var lines = composer.lines(List.of(ink), Pages.WIDTH - moved);
        var slices = PaperPdf.together(lines, tag.child("LBody"), line -> Pages.LEFT + moved);
        var first = slices.get(0);
        slices.set(0, new Slice(first.height(), first.keepsNext(), false, null, (canvas, top) -> {
            canvas.text(label, mark, marks, top);
            first.painting().paint(canvas, top);
        }));
        return slices;
    }

    private Line mark(Item item) {
        return composer.line(new Ink(words.of(item.mark()) + " ", false, PaperPdf.SIZE));
    }
}
