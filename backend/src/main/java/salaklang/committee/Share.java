package salaklang.committee;

/** A part of all, such as one half. */
public record Share(int numerator, int denominator) {

    public Share {
        if (numerator < 1 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
    }

    /** The fewest that are at least this part: one half of 15 is 8. */
    public int of(int total) {
        return (total * numerator + denominator - 1) / denominator;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
