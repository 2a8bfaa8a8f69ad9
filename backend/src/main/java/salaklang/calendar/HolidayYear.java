package salaklang.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A year's holidays as the page shows them.
 *
 * @param year of the Common Era
 * @param years those that can be looked at
 * @param missing years that offices have to reckon with already and that have no list yet
 */
record HolidayYear(int year, List<HolidayView> holidays, List<Integer> years, List<Integer> missing) {

    /** From this month on the next year's list should be there: due dates reach into it. */
    private static final int MONTH_OF_THE_NEXT_LIST = 10;

    /** Years whose list is needed on a day: the present one, and from October on the next. */
    static List<Integer> neededOn(LocalDate today) {
        return today.getMonthValue() < MONTH_OF_THE_NEXT_LIST
                ? List.of(today.getYear())
                : List.of(today.getYear(), today.getYear() + 1);
    }

    static List<Integer> around(LocalDate today, int chosen) {
        return IntStream.concat(IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 2), IntStream.of(chosen))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    /** Of the Buddhist Era. */
    static String buddhist(int year) {
        return Integer.toString(year + 543);
    }
}
