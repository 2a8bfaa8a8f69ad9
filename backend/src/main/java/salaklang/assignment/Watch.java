package salaklang.assignment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import salaklang.escalation.LadderMoment;

/** What is ahead of an assignment on the way to its due date and past it: reminders, the overdue mark, escalations. */
final class Watch {

    static final String OVERDUE = "overdue";

    /**
     * One step.
     *
     * @param key unique for one due date
     * @param step null for the overdue mark
     */
    record Moment(String key, Instant at, LadderMoment step) {}

    private Watch() {}

    /**
     * In order of time. A step whose moment lies before the assignment was watched is left out: what is offered two days
     * before its due date is not reminded of the week before.
     *
     * @param taken the keys of the steps taken for this due date
     */
    static List<Moment> ahead(List<LadderMoment> ladder, Instant overdueAt, Instant watchedFrom, Set<String> taken) {
        var steps = ladder.stream().map(step -> new Moment(step.key(), step.at(), step));
        return Stream.concat(steps, Stream.of(new Moment(OVERDUE, overdueAt, null)))
                .filter(moment -> !moment.at().isBefore(watchedFrom) && !taken.contains(moment.key()))
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }
}
