package salaklang.minutes;

import static salaklang.processes.minutes.MinutesProcess.ADOPT;
import static salaklang.processes.minutes.MinutesProcess.ADOPTED;
import static salaklang.processes.minutes.MinutesProcess.ANSWER_CORRECTIONS;
import static salaklang.processes.minutes.MinutesProcess.CIRCULATED;
import static salaklang.processes.minutes.MinutesProcess.DRAFT;
import static salaklang.processes.minutes.MinutesProcess.DRAFTED;
import static salaklang.processes.minutes.MinutesProcess.LOCK;
import static salaklang.processes.minutes.MinutesProcess.MINUTES_ID;
import static salaklang.processes.minutes.MinutesProcess.PROCESS;
import static salaklang.processes.minutes.MinutesProcess.SIGN;
import static salaklang.processes.minutes.MinutesProcess.TAKEN_BACK;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import salaklang.processes.minutes.MinutesSteps;
import salaklang.web.NotFound;
import salaklang.workflow.Processes;

/** Moves the process of minutes, and does what it asks. The meeting's process starts the first version's. */
@Component("minutesSteps")
class MinutesWorkflow implements MinutesSteps {

    private final Processes processes;
    private final MinutesVersions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesWorkflow(Processes processes, MinutesVersions versions, ApplicationEventPublisher events, Clock clock) {
        this.processes = processes;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /** Only for a corrected version. */
    void start(MinutesId id) {
        processes.start(PROCESS, id.value(), Map.of(MINUTES_ID, id.toString()));
    }

    void circulated(MinutesId id) {
        complete(id, DRAFT, Map.of(DRAFTED, CIRCULATED));
    }

    void adoptedAtOnce(MinutesId id) {
        complete(id, DRAFT, Map.of(DRAFTED, ADOPTED));
    }

    void takenBack(MinutesId id) {
        processes.correlate(PROCESS, id.value(), TAKEN_BACK, Map.of());
    }

    void correctionsClosed(MinutesId id) {
        complete(id, ANSWER_CORRECTIONS, Map.of());
    }

    void adopted(MinutesId id) {
        complete(id, ADOPT, Map.of());
    }

    void locked(MinutesId id) {
        complete(id, LOCK, Map.of());
    }

    void signed(MinutesId id) {
        complete(id, SIGN, Map.of());
    }

    @Override
    public Date closesAt(String minutesId) {
        return Date.from(minutes(minutesId)
                .closesOn()
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant());
    }

    @Override
    public void tellClosingDay(String minutesId) {
        var minutes = minutes(minutesId);
        if (minutes.state() == MinutesState.CIRCULATED) {
            long open = minutes.corrections().stream()
                    .filter(CorrectionView::isOpen)
                    .count();
            events.publishEvent(new CorrectionsDue(
                    minutes.id(), minutes.meeting(), minutes.committee(), null, clock.instant(), Long.toString(open)));
        }
    }

    private void complete(MinutesId id, String userTask, Map<String, Object> variables) {
        processes.complete(PROCESS, id.value(), userTask, variables);
    }

    private Minutes minutes(String id) {
        return versions.findById(MinutesId.of(id).value()).orElseThrow(NotFound::new);
    }
}
