package salaklang.meeting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import salaklang.course.MovedKind;
import salaklang.course.MovedRecord;
import salaklang.course.MovedRecords;
import salaklang.processes.meeting.CommitteeMeeting;

/** Where a meeting stands, to whom its file is shown; the address is one of those that keep a secret meeting. */
@Component
class MeetingCourse implements MovedRecords {

    private final MeetingFiles files;
    private final MeetingPages pages;

    MeetingCourse(MeetingFiles files, MeetingPages pages) {
        this.files = files;
        this.pages = pages;
    }

    @Override
    public MovedKind kind() {
        return new MovedKind(CommitteeMeeting.PROCESS, "meeting", "meetings");
    }

    @Override
    public MovedRecord require(UUID id) {
        var file = files.head(new MeetingId(id));
        var meeting = file.meeting();
        return new MovedRecord(
                meeting.committeeName() + " " + pages.text("meeting.number", meeting.numberBE()), pages.steps(file));
    }
}
