package salaklang.decision;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.meeting.PapersWithheld;

/**
 * Keeps the papers of an item from the member who has a conflict of interest in it: from who attends for the member, and of
 * an item that was carried to another meeting also from who speaks for the seat, and who attended for it before.
 */
@Component
@Transactional(readOnly = true)
class PapersOfConflicts implements PapersWithheld {

    private final DecisionRows rows;
    private final Floors floors;
    private final MeetingRecord meetings;
    private final CommitteeRegister committees;

    PapersOfConflicts(DecisionRows rows, Floors floors, MeetingRecord meetings, CommitteeRegister committees) {
        this.rows = rows;
        this.floors = floors;
        this.meetings = meetings;
        this.committees = committees;
    }

    @Override
    public Set<AgendaItemId> from(Person person, MeetingId id) {
        var recused =
                rows.conflicts(id).stream().filter(ConflictView::isRecused).toList();
        if (recused.isEmpty()) {
            return Set.of();
        }
        var meeting = meetings.require(id);
        var own = new HashSet<SeatId>();
        floors.own(person, meeting, floors.of(meeting)).map(Seated::seat).ifPresent(own::add);
        if (recused.stream().anyMatch(ConflictView::carried)) {
            own.addAll(ownBefore(person, meeting));
        }
        return recused.stream()
                .filter(one -> own.contains(one.seat()))
                .map(ConflictView::item)
                .collect(toSet());
    }

    /** The seats that the person speaks for, and those that they attended for where the items come from. */
    private Set<SeatId> ownBefore(Person person, MeetingView meeting) {
        var own = committees.seats(meeting.committee()).stream()
                .filter(seat -> committees.speaksFor(person, seat))
                .map(SeatView::id)
                .collect(toSet());
        for (var from = meeting.adjournedFrom(); from != null; ) {
            var before = meetings.require(from);
            floors.own(person, before, floors.of(before)).map(Seated::seat).ifPresent(own::add);
            from = before.adjournedFrom();
        }
        return own;
    }
}
