package salaklang.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How counts by measure add up to months, in SQL. */
final class Months {

    static final String MEASURES = "'GIVEN', 'DONE_ON_TIME', 'DONE_LATE', 'CANCELLED'";

    static final String WHICH = "measure in (" + MEASURES + ") and day between :from and :to";

    static final String SUMS = """
            coalesce(sum(n) filter (where measure = 'GIVEN'), 0) as given,
            coalesce(sum(n) filter (where measure = 'DONE_ON_TIME'), 0) as done_on_time,
            coalesce(sum(n) filter (where measure = 'DONE_LATE'), 0) as done_late,
            coalesce(sum(n) filter (where measure = 'CANCELLED'), 0) as cancelled""";

    private Months() {}

    static MonthTally month(ResultSet row, String day) throws SQLException {
        return new MonthTally(
                YearMonth.from(row.getObject(day, LocalDate.class)),
                row.getInt("given"),
                row.getInt("done_on_time"),
                row.getInt("done_late"),
                row.getInt("cancelled"));
    }

    /** The months in which nothing happened, too. */
    static List<MonthTally> all(Map<YearMonth, MonthTally> found, YearMonth from, YearMonth to) {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> found.getOrDefault(month, new MonthTally(month, 0, 0, 0, 0)))
                .toList();
    }
}
