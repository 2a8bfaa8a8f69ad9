package salaklang.decision;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.PapersWithheld;

/** Keeps the papers of an item from the member who has a conflict of interest in it. */
@Component
@Transactional(readOnly = true)
class PapersOfConflicts implements PapersWithheld {

    private final Conflicts conflicts;
    private final Floors floors;
    private final MeetingRecord meetings;

    PapersOfConflicts(Conflicts conflicts, Floors floors, MeetingRecord meetings) {
        this.conflicts = conflicts;
        this.floors = floors;
        this.meetings = meetings;
    }

    @Override
    public Set<AgendaItemId> from(Person person, MeetingId id) {
        var recused = conflicts.findByMeetingIdOrderByLeftAt(id).stream()
                .filter(Conflict::isRecused)
                .toList();
        if (recused.isEmpty()) {
            return Set.of();
        }
        var meeting = meetings.require(id);
        var own = floors.own(person, meeting, floors.of(meeting));
        return own.isEmpty()
                ? Set.of()
                : recused.stream()
                        .filter(one -> one.seat().equals(own.get().seat()))
                        .map(Conflict::item)
                        .collect(toSet());
    }
}
