package salaklang.typesetting;

/**
 * A piece of a paper that no page break cuts.
 *
 * @param keepsNext whether the next one follows on the same page
 * @param isGap whether it is white space, of no use at a page's top
 * @param again what stands above it once more where a page begins with it, such as a table's header; null for nothing
 */
public record Slice(double height, boolean keepsNext, boolean isGap, Slice again, Painting painting) {

    /** Puts it on the page with its upper edge at a height above the page's foot. */
    @FunctionalInterface
    public interface Painting {
        void paint(Canvas canvas, double top);
    }

    public static Slice of(double height, Painting painting) {
        return new Slice(height, false, false, null, painting);
    }

    public static Slice gap(double height) {
        return new Slice(height, false, true, null, (canvas, top) -> {});
    }

    public Slice keepingNext() {
        return new Slice(height, true, isGap, again, painting);
    }

    public Slice under(Slice header) {
        return new Slice(height, keepsNext, isGap, header, painting);
    }
}
