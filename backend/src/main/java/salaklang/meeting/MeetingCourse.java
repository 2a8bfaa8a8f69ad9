package salaklang.meeting;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.course.MovedKind;
import salaklang.course.MovedRecord;
import salaklang.course.MovedRecords;
import salaklang.identity.CurrentUser;
import salaklang.processes.meeting.CommitteeMeeting;

/** Where a meeting stands, to whom its file is shown; the address is one of those that keep a secret meeting. */
@Component
class MeetingCourse implements MovedRecords {

    private final MeetingFiles files;
    private final MeetingPages pages;
    private final Meetings meetings;
    private final CommitteeRegister committees;
    private final CurrentUser user;

    MeetingCourse(
            MeetingFiles files, MeetingPages pages, Meetings meetings, CommitteeRegister committees, CurrentUser user) {
        this.files = files;
        this.pages = pages;
        this.meetings = meetings;
        this.committees = committees;
        this.user = user;
    }

    @Override
    public MovedKind kind() {
        return new MovedKind(CommitteeMeeting.PROCESS, "meeting", "meetings");
    }

    @Override
    public MovedRecord require(UUID id) {
        var file = files.head(new MeetingId(id));
        return new MovedRecord(name(file.meeting()), pages.steps(file));
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> ids) {
        var seen = committees.visibleTo(user.require()).stream().collect(toMap(CommitteeView::id, Function.identity()));
        return meetings.findByIdIn(ids).stream()
                .filter(meeting -> seen.containsKey(meeting.committee()))
                .collect(toMap(
                        meeting -> meeting.id().value(),
                        meeting ->
                                name(meeting.view(seen.get(meeting.committee()).name()))));
    }

    private String name(MeetingView meeting) {
        return meeting.committeeName() + " " + pages.text("meeting.number", meeting.numberBE());
    }
}
