package salaklang.decision;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.web.NotFound;

/** What is on record about the items of a meeting, for the person at hand. */
@Component
@Transactional(readOnly = true)
class DecisionFiles {

    private final DecisionBook book;
    private final DecisionAccess access;
    private final MeetingRecord meetings;
    private final CurrentUser user;

    DecisionFiles(DecisionBook book, DecisionAccess access, MeetingRecord meetings, CurrentUser user) {
        this.book = book;
        this.access = access;
        this.meetings = meetings;
        this.user = user;
    }

    /** In the order of the agenda. */
    List<ItemDecisions> of(MeetingId id) {
        access.requireSees(user.require(), id);
        var found = book.of(id);
        return meetings.agenda(id).stream()
                .map(item -> found.get(item.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** @throws NotFound where the meeting has no such item, or the person does not see the committee */
    ItemDecisions of(MeetingId id, AgendaItemId item) {
        access.requireItem(access.requireSees(user.require(), id), item);
        return book.of(id, item);
    }
}
