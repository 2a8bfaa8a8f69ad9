package salaklang.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import salaklang.document.DocumentId;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;

/** A meeting that is open to outsiders, or an activity outside of meetings, for the participation report of a unit. */
@Entity
@Table(name = "report_activity")
class Activity {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private UnitCode unit;
    private String title;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private String place;
    private String issues;
    private String outcome;
    private String useOfOutcome;
    private boolean noticeGiven;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "report_activity_group", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    private List<ParticipantGroup> groups = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "report_activity_photo", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<DocumentId> photos = new ArrayList<>();

    @Version
    private Integer version;

    protected Activity() {}

    /** Of the unit whose secretaries run the committee that meets. */
    Activity(MeetingId meeting, UnitCode unit) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.unit = unit;
    }

    /** Outside of meetings. */
    Activity(UnitCode unit, ActivityContent content) {
        this.id = UUID.randomUUID();
        this.unit = unit;
        write(content);
    }

    void write(ActivityContent content) {
        if (meetingId == null) {
            if (content.title() == null) {
                throw new InvalidInput("title", "report.error.title");
            }
            if (content.heldOn() == null) {
                throw new InvalidInput("heldOn", "report.error.held-on");
            }
            title = content.title();
            heldOn = content.heldOn();
            startsAt = content.startsAt();
            endsAt = content.endsAt();
            place = content.place();
        }
        issues = content.issues();
        outcome = content.outcome();
        useOfOutcome = content.use();
        noticeGiven = content.noticeGiven();
        groups.clear();
        groups.addAll(content.groups());
        photos.clear();
        photos.addAll(content.photos());
    }

    ActivityId id() {
        return new ActivityId(id);
    }

    MeetingId meeting() {
        return meetingId;
    }

    UnitCode unit() {
        return unit;
    }

    /** What was written of it. */
    ActivityContent content() {
        return new ActivityContent(
                title,
                heldOn,
                startsAt,
                endsAt,
                place,
                issues,
                outcome,
                useOfOutcome,
                List.copyOf(groups),
                noticeGiven,
                List.copyOf(photos));
    }

    Integer version() {
        return version;
    }
}
