package salaklang.course;

import java.util.List;
import java.util.Map;
import salaklang.workflow.StepLoad;
import salaklang.workflow.StuckJob;

/**
 * How the processes of a province do.
 *
 * @param process the one shown
 * @param version of its newest model
 * @param underWay how many instances are under way, by process; each of the processes is in it
 * @param stuckCount how many jobs failed
 * @param stuck what failed, the longest first, as far as it is shown; to the centre nothing
 */
record LoadPage(
        String process,
        int version,
        Map<String, Long> underWay,
        List<StepLoad> steps,
        long stuckCount,
        List<StuckGroup> stuck) {

    private static final int DEGREES = 4;

    /**
     * What failed at the same step for the same reason.
     *
     * @param jobs the longest first
     */
    record StuckGroup(List<StuckLine> jobs) {

        public StuckJob first() {
            return jobs.get(0).job();
        }

        /** How many the engine does not try any more by itself. */
        public long stopped() {
            return jobs.stream().filter(StuckLine::stopped).count();
        }
    }

    /**
     * @param name of the record; null where the person at hand does not see it, or its feature names none
     * @param href of the record's course, from the province on; null where there is none
     */
    record StuckLine(StuckJob job, String name, String href) {

        public boolean stopped() {
            return job.attemptsLeft() == 0;
        }
    }

    /** Of those shown, how many wait for a person. */
    public long stopped() {
        return stuck.stream().mapToLong(StuckGroup::stopped).sum();
    }

    /** Of those shown, how many the engine tries again by itself. */
    public long tried() {
        return stuck.stream().mapToLong(group -> group.jobs().size()).sum() - stopped();
    }

    public List<StepLoad> waitingSteps() {
        return steps.stream().filter(step -> step.waiting() > 0).toList();
    }

    /** From 1 to 4, by the share of the step where most wait. */
    public int heat(StepLoad step) {
        var most = steps.stream().mapToLong(StepLoad::waiting).max().orElse(1);
        return (int) Math.max(1, (step.waiting() * DEGREES + most - 1) / most);
    }
}
