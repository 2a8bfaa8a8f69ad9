package salaklang.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.Person;
import salaklang.web.NotFound;

/**
 * The versions of the agendas that have been sent (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.80): the first with the invitation, a
 * further one with each change after it.
 */
@Component
class AgendaHistory {

    private final AgendaVersions versions;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;

    AgendaHistory(AgendaVersions versions, Meetings meetings, ApplicationEventPublisher events) {
        this.versions = versions;
        this.meetings = meetings;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingInvited event) {
        keep(require(event.meeting()), event.by(), event.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AgendaChanged event) {
        var meeting = require(event.meeting());
        if (meeting.state() != MeetingState.PLANNED && keep(meeting, event.by(), event.at())) {
            events.publishEvent(
                    new AgendaRevised(event.meeting(), event.committee(), event.by(), event.at(), event.note()));
        }
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<AgendaEdition> of(MeetingId meeting) {
        var editions = new ArrayList<AgendaEdition>();
        AgendaVersion before = null;
        for (var version : versions.findByMeetingIdOrderByNumber(meeting)) {
            editions.add(
                    0,
                    new AgendaEdition(
                            version.number(),
                            version.at(),
                            version.by(),
                            version.lines(),
                            before == null ? List.of() : AgendaDifference.between(before.lines(), version.lines())));
            before = version;
        }
        return editions;
    }

    private boolean keep(Meeting meeting, Person by, Instant at) {
        var kept = versions.findByMeetingIdOrderByNumber(meeting.id());
        var lines =
                meeting.agenda().inOrder().stream().map(AgendaVersionLine::of).toList();
        if (!kept.isEmpty() && kept.get(kept.size() - 1).lines().equals(lines)) {
            return false;
        }
        versions.save(
                new AgendaVersion(meeting.id(), kept.size() + 1, at, by == null ? null : by.displayName(), lines));
        return true;
    }

    private Meeting require(MeetingId id) {
        return meetings.findById(id.value()).orElseThrow(NotFound::new);
    }
}
