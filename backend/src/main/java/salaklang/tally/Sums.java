package salaklang.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How counts by measure and day add up to a standing, in SQL. */
final class Sums {

    /** The columns of a standing. */
    static final String COLUMNS =
            "waiting, on_track, soon, late, at_risk, submitted_on_time, submitted_late, done_on_time,"
                    + " done_late, cancelled";

    /** As seen from the days {@code today}, {@code near} and {@code risk} of a row {@code seen}. */
    static final String OF_DAYS = """
            coalesce(sum(n) filter (where measure = 'WAITING'), 0) as waiting,
            coalesce(sum(n) filter (where measure in ('OPEN_LITTLE', 'OPEN_MUCH') and day > seen.near), 0) as on_track,
            coalesce(sum(n) filter (where measure in ('OPEN_LITTLE', 'OPEN_MUCH')
                and day between seen.today and seen.near), 0) as soon,
            coalesce(sum(n) filter (where measure in ('OPEN_LITTLE', 'OPEN_MUCH') and day < seen.today), 0) as late,
            coalesce(sum(n) filter (where measure = 'OPEN_LITTLE' and day between seen.today and seen.risk), 0) as at_risk,
            coalesce(sum(n) filter (where measure = 'SUBMITTED_ON_TIME'), 0) as submitted_on_time,
            coalesce(sum(n) filter (where measure = 'SUBMITTED_LATE'), 0) as submitted_late,
            coalesce(sum(n) filter (where measure = 'DONE_ON_TIME'), 0) as done_on_time,
            coalesce(sum(n) filter (where measure = 'DONE_LATE'), 0) as done_late,
            coalesce(sum(n) filter (where measure = 'CANCELLED'), 0) as cancelled""";

    /** Rows with the columns of a standing into one. */
    static final String OF_STANDINGS = """
            sum(waiting) as waiting, sum(on_track) as on_track, sum(soon) as soon, sum(late) as late,
            sum(at_risk) as at_risk, sum(submitted_on_time) as submitted_on_time, sum(submitted_late) as submitted_late,
            sum(done_on_time) as done_on_time, sum(done_late) as done_late, sum(cancelled) as cancelled""";

    private Sums() {}

    /** Sets each column of a table to what it was and what comes to it. */
    static String added(String table) {
        return each(column -> column + " = " + table + "." + column + " + excluded." + column);
    }

    /** Sets each column to what takes its place. */
    static String replaced() {
        return each(column -> column + " = excluded." + column);
    }

    private static String each(UnaryOperator<String> assignment) {
        return Arrays.stream(COLUMNS.split(", ")).map(assignment).collect(Collectors.joining(", "));
    }

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getInt("waiting"),
                row.getInt("on_track"),
                row.getInt("soon"),
                row.getInt("late"),
                row.getInt("at_risk"),
                row.getInt("submitted_on_time"),
                row.getInt("submitted_late"),
                row.getInt("done_on_time"),
                row.getInt("done_late"),
                row.getInt("cancelled"));
    }
}
