package salaklang.decision;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.web.NotFound;

/** What is on record about the items of a meeting, for the person at hand. */
@Component
@Transactional(readOnly = true)
class DecisionFiles {

    private final DecisionBook book;
    private final Floors floors;
    private final DecisionAccess access;
    private final MeetingRecord meetings;
    private final CurrentUser user;

    DecisionFiles(DecisionBook book, Floors floors, DecisionAccess access, MeetingRecord meetings, CurrentUser user) {
        this.book = book;
        this.floors = floors;
        this.access = access;
        this.meetings = meetings;
        this.user = user;
    }

    /** In the order of the agenda. */
    List<ItemDecisions> of(MeetingId id) {
        var by = user.require();
        var meeting = access.requireSees(by, id);
        var found = book.of(id);
        var reader = reader(by, meeting);
        return meetings.agenda(id).stream()
                .map(item -> found.get(item.id()))
                .filter(Objects::nonNull)
                .map(reader)
                .toList();
    }

    /** @throws NotFound where the meeting has no such item, or the person does not see the committee */
    ItemDecisions of(MeetingId id, AgendaItemId item) {
        var by = user.require();
        var meeting = access.requireSees(by, id);
        access.requireItem(meeting, item);
        return reader(by, meeting).apply(book.of(id, item));
    }

    /** Notes, and why somebody has a conflict, are for those who run the committee; the latter also for the member concerned. */
    private UnaryOperator<ItemDecisions> reader(Person by, MeetingView meeting) {
        if (access.runs(by, meeting)) {
            return UnaryOperator.identity();
        }
        var own = floors.own(by, meeting, floors.of(meeting)).map(Seated::seat);
        return item -> item.forMember(own.orElse(null));
    }
}
