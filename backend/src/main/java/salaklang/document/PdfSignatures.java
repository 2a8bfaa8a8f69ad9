package salaklang.document;

import java.util.ArrayList;
import java.util.List;
import salaklang.document.Paper.Signature;
import salaklang.document.Paper.Signatures;
import salaklang.typesetting.Composer;
import salaklang.typesetting.Ink;
import salaklang.typesetting.Line;
import salaklang.typesetting.Pages;
import salaklang.typesetting.Slice;
import salaklang.typesetting.Tag;

/** Places to sign, at most two beside each other; a single one stands from the page's middle on. */
final class PdfSignatures {

    private final Signatures signatures;
    private final Composer composer;
    private final PaperWords words;

    PdfSignatures(Signatures signatures, Composer composer, PaperWords words) {
        this.signatures = signatures;
        this.composer = composer;
        this.words = words;
    }

    List<Slice> slices(Tag root) {
        var all = signatures.signatures();
        var slices = new ArrayList<Slice>();
        for (var at = 0; at < all.size(); at += 2) {
            var pair = all.subList(at, Math.min(at + 2, all.size()));
            slices.add(beside(pair, root));
        }
        return slices;
    }

    private Slice beside(List<Signature> pair, Tag root) {
        var half = Pages.WIDTH / 2;
        var tags = pair.stream().map(signature -> root.child("P")).toList();
        var columns = pair.stream().map(signature -> lines(signature, half)).toList();
        var height = columns.stream()
                .mapToDouble(lines -> lines.stream().mapToDouble(Line::height).sum())
                .max()
                .orElse(0);
        return Slice.of(height + PaperPdf.LINE, (canvas, top) -> {
            for (var column = 0; column < columns.size(); column++) {
                var left = Pages.LEFT + (pair.size() == 1 ? half : column * half);
                var y = top;
                for (var line : columns.get(column)) {
                    canvas.text(tags.get(column), line, left + (half - line.width()) / 2, y);
                    y -= line.height();
                }
            }
        });
    }

    private List<Line> lines(Signature signature, double width) {
        return words.signed(signature).stream()
                .flatMap(text -> composer.lines(List.of(new Ink(text, false, PaperPdf.SIZE)), width).stream())
                .toList();
    }
}
