package salaklang.emeeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** A trouble during the meeting, who reported it and how it was resolved. */
@Entity
@Table(name = "emeeting_incident")
class Incident {

    private static final int LONGEST = 1000;

    @Id
    private UUID id;

    private MeetingId meetingId;
    private String what;
    private String reportedBy;
    private Instant reportedAt;
    private String resolution;
    private String resolvedBy;
    private Instant resolvedAt;

    @Version
    private Integer version;

    protected Incident() {}

    Incident(MeetingId meeting, String what, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.what = requireText("what", what);
        this.reportedBy = by;
        this.reportedAt = at;
    }

    /** @throws WrongState where it has been resolved before */
    void resolve(String how, String by, Instant at) {
        if (resolvedAt != null) {
            throw new WrongState("incident", "RESOLVED");
        }
        resolution = requireText("resolution", how);
        resolvedBy = by;
        resolvedAt = at;
    }

    private static String requireText(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidInput(field, "emeeting.error.text");
        }
        if (typed.strip().length() > LONGEST) {
            throw new InvalidInput(field, "emeeting.error.too-long", LONGEST);
        }
        return typed.strip();
    }

    MeetingId meeting() {
        return meetingId;
    }

    IncidentView view() {
        return new IncidentView(id, what, reportedBy, reportedAt, resolution, resolvedBy, resolvedAt);
    }
}
