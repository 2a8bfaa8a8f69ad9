package salaklang.committee;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of all, such as one half. */
public record Share(int numerator, int denominator) {

    private static final Pattern PARTS = Pattern.compile("(\\d{1,3})\\s*/\\s*(\\d{1,3})");

    static final List<Share> USUAL = List.of(
            new Share(1, 4),
            new Share(1, 3),
            new Share(2, 5),
            new Share(1, 2),
            new Share(3, 5),
            new Share(2, 3),
            new Share(3, 4),
            new Share(4, 5),
            new Share(1, 1));

    public Share {
        if (numerator < 1 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
    }

    /** Reads a part such as {@code 1/2}; empty for what is none. */
    public static Optional<Share> find(String text) {
        var parts = PARTS.matcher(text == null ? "" : text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var numerator = Integer.parseInt(parts.group(1));
        var denominator = Integer.parseInt(parts.group(2));
        return numerator < 1 || numerator > denominator
                ? Optional.empty()
                : Optional.of(new Share(numerator, denominator));
    }

    /** The fewest that are at least this part: one half of 15 is 8. */
    public int of(int total) {
        return (int) (((long) total * numerator + denominator - 1) / denominator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
