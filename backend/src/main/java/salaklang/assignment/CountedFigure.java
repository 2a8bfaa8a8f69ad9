package salaklang.assignment;

import java.math.BigDecimal;
import salaklang.identity.UnitCode;

/**
 * What one unit counts.
 *
 * @param target how much it aims at, or null
 * @param counted the latest that it reported, or null where it has not
 */
public record CountedFigure(
        AssignmentId assignment, UnitCode unit, String name, String measure, BigDecimal target, BigDecimal counted) {}
