package salaklang.committee;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of all, such as one half.
 *
 * @param moreThan whether the part itself is not enough, written {@code >1/2}; else it is
 */
public record Share(int numerator, int denominator, boolean moreThan) {

    private static final Pattern PARTS = Pattern.compile("(>?)\\s*(\\d{1,3})\\s*/\\s*(\\d{1,3})");

    static final List<Share> USUAL = List.of(
            new Share(1, 4),
            new Share(1, 3),
            new Share(2, 5),
            new Share(1, 2),
            new Share(1, 2, true),
            new Share(3, 5),
            new Share(2, 3),
            new Share(3, 4),
            new Share(4, 5),
            new Share(1, 1));

    public Share {
        if (numerator < 1 || denominator < 1 || numerator > denominator || moreThan && numerator == denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
    }

    /** At least so much. */
    public Share(int numerator, int denominator) {
        this(numerator, denominator, false);
    }

    /** Reads a part such as {@code 1/2} or {@code >1/2}; empty for what is none. */
    public static Optional<Share> find(String text) {
        var parts = PARTS.matcher(text == null ? "" : text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var moreThan = !parts.group(1).isEmpty();
        var numerator = Integer.parseInt(parts.group(2));
        var denominator = Integer.parseInt(parts.group(3));
        return numerator < 1 || numerator > denominator || moreThan && numerator == denominator
                ? Optional.empty()
                : Optional.of(new Share(numerator, denominator, moreThan));
    }

    /** The fewest that are enough: one half of 14 is 7, more than one half of it 8. */
    public int of(int total) {
        if (moreThan) {
            return (int) ((long) total * numerator / denominator) + 1;
        }
        return (int) (((long) total * numerator + denominator - 1) / denominator);
    }

    @Override
    public String toString() {
        return (moreThan ? ">" : "") + numerator + "/" + denominator;
    }
}
