package salaklang.assignment;

import java.math.BigDecimal;

/**
 * How far a unit has come with what it counts.
 *
 * @param last what it reported last, or null
 * @param ofParts what those count together to whom it was split, or null
 */
record FigureStand(Figure figure, BigDecimal last, BigDecimal ofParts) {

    /** What a form begins with: the parts' sum, else what was reported last. */
    public BigDecimal offered() {
        return ofParts == null ? last : ofParts;
    }
}
