package salaklang.dashboard;

import static java.util.stream.Stream.concat;

import java.util.List;
import java.util.stream.Stream;
import salaklang.tally.MonthTally;
import salaklang.tally.Standing;

/**
 * A number of a dashboard, and the assignments behind it, by the definitions of {@link Standing} and {@link MonthTally}.
 * Each branch is a condition on one state, so that an index gives its rows in order of due date; no row is in two of them.
 */
enum Measure {
    ON_TRACK(awaited("a.due_date > :near")),
    SOON(awaited("a.due_date between :today and :near")),
    LATE(awaited("a.due_date < :today")),
    AT_RISK(awaited("a.reported_percent < 50 and a.due_date between :today and :risk")),
    WAITING(Stream.of(state("WAITING"))),
    SUBMITTED(Stream.of(state("SUBMITTED"))),
    OPEN(concat(awaited("true"), SUBMITTED.branches.stream())),
    DONE(Stream.of(state("DONE"))),
    DONE_ON_TIME(Stream.of(state("DONE") + " and " + byDueDate())),
    DONE_LATE(Stream.of(state("DONE") + " and not " + byDueDate())),
    /** Handed in or verified, and handed in by the due date. */
    ON_TIME(Stream.of(state("SUBMITTED") + " and " + byDueDate(), state("DONE") + " and " + byDueDate())),
    /** Of what it can be said whether it was on time. */
    DECIDED(Stream.of(SUBMITTED, DONE, LATE).flatMap(part -> part.branches.stream())),
    CANCELLED(Stream.of(state("DECLINED"), state("CANCELLED"))),
    /** Whatever has come of it since. */
    GIVEN(concat(OPEN.branches.stream(), Stream.of(WAITING, DONE, CANCELLED).flatMap(part -> part.branches.stream())));

    private final List<String> branches;

    Measure(Stream<String> branches) {
        this.branches = branches.toList();
    }

    /** The conditions, each on one state. */
    List<String> branches() {
        return branches;
    }

    /** As {@link #branches()} for what is asked of a period: what was given then is in one order, whatever its state. */
    List<String> branchesOfMonths() {
        return this == GIVEN ? List.of("true") : branches;
    }

    /** Whether it can be asked of a period, and not only of today. */
    boolean isOfMonths() {
        return switch (this) {
            case GIVEN, DONE, DONE_ON_TIME, DONE_LATE, CANCELLED -> true;
            default -> false;
        };
    }

    /** By which moment it belongs to a month. */
    String moment() {
        return this == GIVEN ? "a.offered_at" : "coalesce(a.ended_at, a.submitted_at, a.offered_at)";
    }

    int of(Standing standing) {
        return switch (this) {
            case ON_TRACK -> standing.onTrack();
            case SOON -> standing.soon();
            case LATE -> standing.late();
            case AT_RISK -> standing.atRisk();
            case WAITING -> standing.waiting();
            case SUBMITTED -> standing.submitted();
            case OPEN -> standing.open();
            case DONE -> standing.done();
            case DONE_ON_TIME -> standing.doneOnTime();
            case DONE_LATE -> standing.doneLate();
            case ON_TIME -> standing.onTime();
            case DECIDED -> standing.decided();
            case CANCELLED -> standing.cancelled();
            case GIVEN -> standing.open() + standing.waiting() + standing.done() + standing.cancelled();
        };
    }

    private static Stream<String> awaited(String condition) {
        return Stream.of("OFFERED", "RETURNED", "IN_PROGRESS").map(state -> state(state) + " and " + condition);
    }

    private static String state(String state) {
        return "a.state = '" + state + "'";
    }

    private static String byDueDate() {
        return "coalesce((a.submitted_at at time zone 'Asia/Bangkok')::date <= a.due_date, false)";
    }
}
