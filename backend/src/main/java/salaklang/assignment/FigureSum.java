package salaklang.assignment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the parts of a source count together under one name.
 *
 * @param target the targets' sum, or null where none is aimed at
 * @param counted what was last reported, summed; null where nobody has reported it yet
 * @param answered how many parts have reported it
 * @param asked how many are asked for it
 */
record FigureSum(String name, String measure, BigDecimal target, BigDecimal counted, int answered, int asked) {

    /** In the order in which they come. */
    static List<FigureSum> of(List<CountedFigure> counted) {
        return counted.stream()
                .collect(Collectors.groupingBy(
                        figure -> List.of(figure.name(), figure.measure()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(FigureSum::sum)
                .toList();
    }

    private static FigureSum sum(Collection<CountedFigure> same) {
        var one = same.iterator().next();
        return new FigureSum(
                one.name(),
                one.measure(),
                total(same, CountedFigure::target),
                total(same, CountedFigure::counted),
                (int) same.stream().filter(each -> each.counted() != null).count(),
                same.size());
    }

    private static BigDecimal total(Collection<CountedFigure> same, Function<CountedFigure, BigDecimal> number) {
        return same.stream()
                .map(number)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
