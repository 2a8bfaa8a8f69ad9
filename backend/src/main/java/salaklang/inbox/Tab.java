package salaklang.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the work. Each branch is a condition on one state, so that an index gives its rows in order of due date and
 * only as many as a page shows are read; no row is in two branches of a tab.
 */
enum Tab {
    /** It is the unit's turn. */
    TODO("OFFERED", "IN_PROGRESS"),
    /** Taken on by the person who looks. */
    MINE(List.of("a.claimed_by = :me and a.state in ('OFFERED', 'IN_PROGRESS')"), false),
    /** The unit waits for an answer. */
    SENT(
            List.of(
                    state("SUBMITTED"),
                    state("RETURNED"),
                    "a.extension_asked_at is not null and a.state in ('OFFERED', 'IN_PROGRESS')"),
            false),
    /** Other parts come first. */
    WAITING("WAITING"),
    /** Open work of a district's local governments. */
    LOCALS("OFFERED", "IN_PROGRESS", "RETURNED", "SUBMITTED"),
    /** Ended in one way or another, the latest first. */
    ENDED(states("DONE", "DECLINED", "CANCELLED"), true),

    /** What waits for whoever assigned it. */
    NEEDS(SENT.branches, false),
    SUBMITTED("SUBMITTED"),
    /** Past the due date and not handed in. */
    LATE(also("a.due_date < :today", "OFFERED", "RETURNED", "IN_PROGRESS"), false),
    /** Not accepted within days, or nothing heard for weeks. */
    SILENT(
            List.of(
                    state("OFFERED") + " and a.offered_at < :acceptedBy",
                    state("IN_PROGRESS") + " and coalesce(a.last_reported_at, a.offered_at) < :reportedBy"),
            false),
    EXTENSION(
            List.of(
                    "a.extension_asked_at is not null and a.state in ('OFFERED', 'RETURNED', 'IN_PROGRESS', 'SUBMITTED')"),
            false),
    RETURNED("RETURNED"),
    PROGRESS("OFFERED", "IN_PROGRESS"),
    OPEN("WAITING", "OFFERED", "RETURNED", "IN_PROGRESS", "SUBMITTED"),
    DONE(states("DONE"), true),
    CANCELLED(states("DECLINED", "CANCELLED"), true),

    OFFERED("OFFERED"),
    IN_PROGRESS("IN_PROGRESS"),
    ON_TIME(also("a.due_date >= :today", "OFFERED", "RETURNED", "IN_PROGRESS"), false),
    ALL(states("WAITING", "OFFERED", "RETURNED", "IN_PROGRESS", "SUBMITTED", "DONE", "DECLINED", "CANCELLED"), true);

    static final List<Tab> OF_A_UNIT = List.of(TODO, MINE, SENT, WAITING, ENDED);
    static final List<Tab> OF_A_DISTRICT = List.of(TODO, MINE, SENT, WAITING, LOCALS, ENDED);
    static final List<Tab> OF_THE_BOARD =
            List.of(NEEDS, SUBMITTED, LATE, SILENT, EXTENSION, RETURNED, PROGRESS, OPEN, DONE, CANCELLED);

    private final List<String> branches;
    private final boolean latestFirst;

    Tab(String... states) {
        this(states(states), false);
    }

    Tab(List<String> branches, boolean latestFirst) {
        this.branches = branches;
        this.latestFirst = latestFirst;
    }

    List<String> branches() {
        return branches;
    }

    boolean latestFirst() {
        return latestFirst;
    }

    /** These, and the one that is shown now. */
    static List<Tab> with(List<Tab> usual, Tab shown) {
        return usual.contains(shown)
                ? usual
                : Stream.concat(usual.stream(), Stream.of(shown)).toList();
    }

    private static List<String> states(String... states) {
        return Arrays.stream(states).map(Tab::state).toList();
    }

    private static List<String> also(String condition, String... states) {
        return Arrays.stream(states)
                .map(state -> state(state) + " and " + condition)
                .toList();
    }

    private static String state(String state) {
        return "a.state = '" + state + "'";
    }
}
