package salaklang.directive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import salaklang.assignment.CountedFigure;

/**
 * What all units together have counted of one thing.
 *
 * @param counted the sum of the latest that each has reported
 * @param target the sum of what each aims at, or null where none does
 * @param reported how many units have reported a number
 * @param byUnit in the order of the parts
 */
record FigureSum(
        String name, String measure, BigDecimal counted, BigDecimal target, int reported, List<CountedFigure> byUnit) {

    /** One sum for each name, in the order in which they come. */
    static List<FigureSum> of(List<CountedFigure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(CountedFigure::name, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(FigureSum::sum)
                .toList();
    }

    private static FigureSum sum(List<CountedFigure> same) {
        var counted = same.stream().filter(one -> one.counted() != null).toList();
        return new FigureSum(
                same.get(0).name(),
                same.get(0).measure(),
                add(counted, CountedFigure::counted),
                same.stream().allMatch(one -> one.target() == null) ? null : add(same, CountedFigure::target),
                counted.size(),
                same);
    }

    private static BigDecimal add(List<CountedFigure> figures, Function<CountedFigure, BigDecimal> of) {
        return figures.stream().map(of).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public int units() {
        return byUnit.size();
    }

    /** How much of the target has been reached, 0 to 100, or null without one. */
    public Integer percent() {
        return target == null || target.signum() == 0
                ? null
                : counted.multiply(BigDecimal.valueOf(100))
                        .divide(target, 0, RoundingMode.FLOOR)
                        .min(BigDecimal.valueOf(100))
                        .intValue();
    }

    /** As a page shows it: {@code 1,234.5}. */
    static String show(BigDecimal number) {
        if (number == null) {
            return "–";
        }
        var plain = number.stripTrailingZeros();
        return String.format("%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    public String countedText() {
        return show(counted);
    }

    public String targetText() {
        return show(target);
    }

    public String text(BigDecimal number) {
        return show(number);
    }
}
