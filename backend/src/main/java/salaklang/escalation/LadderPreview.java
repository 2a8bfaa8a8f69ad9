package salaklang.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What another ladder would mean for the work that is open today.
 *
 * @param known whether there is a feature that knows open work
 * @param total how much open work of this urgency and class of unit there is
 * @param sooner of it, what would stand higher up the ladder at once
 * @param later of it, what would stand lower: nobody is told again, and nothing is taken back
 * @param stages how much stands where, by the ladder of now and by the other
 * @param lines some of it, what changes first
 */
record LadderPreview(boolean known, long total, long sooner, long later, List<Row> stages, List<Line> lines) {

    static final LadderPreview OF_NOTHING_KNOWN = new LadderPreview(false, 0, 0, 0, List.of(), List.of());

    /** How much work stands at a stage. */
    record Row(Stage stage, long before, long after) {}

    /**
     * One piece of work.
     *
     * @param next what would happen to it next; null where nothing more would
     */
    record Line(OpenLine work, Stage before, Stage after, LadderMoment next) {

        boolean changes() {
            return before != after;
        }
    }

    private static final int MOST_LINES = 10;

    /** How many lines are asked for, so that among them are some that change. */
    static final int ASKED_LINES = 200;

    /** What the ladder of now and the other have to say of a due date. */
    interface Moments {
        List<LadderMoment> of(LocalDate due);
    }

    static LadderPreview of(
            List<OpenCount> counts, List<OpenLine> lines, Moments now, Moments then, Instant moment, LocalDate today) {
        var byDue = counts.stream()
                .collect(Collectors.groupingBy(OpenCount::dueDate, Collectors.summingLong(OpenCount::count)));
        var before = tally(byDue, now, moment, today);
        var after = tally(byDue, then, moment, today);
        long sooner = 0;
        long later = 0;
        for (var due : byDue.entrySet()) {
            var change = Stage.at(moment, today, due.getKey(), then.of(due.getKey()))
                    .compareTo(Stage.at(moment, today, due.getKey(), now.of(due.getKey())));
            sooner += change > 0 ? due.getValue() : 0;
            later += change < 0 ? due.getValue() : 0;
        }
        return new LadderPreview(
                true,
                byDue.values().stream().mapToLong(Long::longValue).sum(),
                sooner,
                later,
                Arrays.stream(Stage.values())
                        .map(stage -> new Row(stage, before.getOrDefault(stage, 0L), after.getOrDefault(stage, 0L)))
                        .toList(),
                first(lines.stream()
                        .map(line -> line(line, now, then, moment, today))
                        .toList()));
    }

    private static Map<Stage, Long> tally(
            Map<LocalDate, Long> byDue, Moments moments, Instant moment, LocalDate today) {
        return byDue.entrySet().stream()
                .collect(Collectors.groupingBy(
                        due -> Stage.at(moment, today, due.getKey(), moments.of(due.getKey())),
                        Collectors.summingLong(Map.Entry::getValue)));
    }

    private static Line line(OpenLine work, Moments now, Moments then, Instant moment, LocalDate today) {
        var planned = then.of(work.dueDate());
        return new Line(
                work,
                Stage.at(moment, today, work.dueDate(), now.of(work.dueDate())),
                Stage.at(moment, today, work.dueDate(), planned),
                planned.stream()
                        .filter(each -> each.at().isAfter(moment))
                        .findFirst()
                        .orElse(null));
    }

    private static List<Line> first(List<Line> lines) {
        return lines.stream()
                .sorted((one, other) -> Boolean.compare(other.changes(), one.changes()))
                .limit(MOST_LINES)
                .toList();
    }
}
