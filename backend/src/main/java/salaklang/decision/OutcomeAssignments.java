package salaklang.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;

/** How outcomes become work for units: told by the feature that carries them out. */
public interface OutcomeAssignments {

    /** What is asked of units because of each outcome of a meeting. */
    Map<OutcomeId, OutcomeWork> of(MeetingId meeting);

    /** Plans the same for several units. */
    void plan(OutcomeId outcome, Collection<UnitCode> units, String what, LocalDate by);

    void remove(OutcomeId outcome, UUID line);

    /** Lays what is planned before the governor. */
    void propose(OutcomeId outcome);

    /**
     * What is planned for one outcome.
     *
     * @param state how far it is, by its constant's name
     * @param path its page, from the province on
     * @param open whether lines can still be added and removed
     */
    record OutcomeWork(String state, String path, boolean open, List<Line> lines) {}

    /** What one unit is asked for. */
    record Line(UUID id, UnitCode unit, String what, LocalDate by) {}
}
