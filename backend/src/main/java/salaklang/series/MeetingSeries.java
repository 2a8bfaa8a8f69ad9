package salaklang.series;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import salaklang.committee.CommitteeId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingSetting;
import salaklang.meeting.PlanMeeting;
import salaklang.web.WrongState;

/** Meetings of a committee that recur. Each of them, once planned, is a meeting like any other. */
@Entity
class MeetingSeries {

    @Id
    private UUID id;

    private CommitteeId committeeId;
    private String rule;
    private LocalDate beginsOn;
    private LocalTime beginsAt;
    private String place;

    @Embedded
    private MeetingSetting setting;

    @Enumerated(EnumType.STRING)
    private SeriesState state;

    @ElementCollection
    @CollectionTable(name = "series_meeting", joinColumns = @JoinColumn(name = "series_id"))
    private Set<SeriesMeeting> meetings = new HashSet<>();

    @Version
    private Integer version;

    protected MeetingSeries() {}

    MeetingSeries(
            CommitteeId committee, Recurrence recurrence, LocalTime beginsAt, String place, MeetingSetting setting) {
        this.id = UUID.randomUUID();
        this.committeeId = committee;
        this.rule = recurrence.rule();
        this.beginsOn = recurrence.from();
        this.beginsAt = beginsAt;
        this.place = place;
        this.setting = setting;
        this.state = SeriesState.ACTIVE;
    }

    PlanMeeting on(LocalDate day) {
        return new PlanMeeting(committeeId, day, beginsAt, place, setting);
    }

    void planned(LocalDate day, MeetingId meeting) {
        require();
        meetings.add(new SeriesMeeting(day, meeting));
    }

    void stop() {
        require();
        state = SeriesState.STOPPED;
    }

    void require() {
        if (state != SeriesState.ACTIVE) {
            throw new WrongState("series", state);
        }
    }

    /** The days that have no meeting yet, after a day. */
    List<LocalDate> open(LocalDate after) {
        var done = meetings.stream().map(SeriesMeeting::dueOn).collect(Collectors.toSet());
        return dates().stream()
                .filter(day -> day.isAfter(after) && !done.contains(day))
                .toList();
    }

    List<LocalDate> dates() {
        return new Recurrence(rule, beginsOn).dates();
    }

    List<SeriesMeeting> meetings() {
        return meetings.stream()
                .sorted(Comparator.comparing(SeriesMeeting::dueOn))
                .toList();
    }

    SeriesId id() {
        return new SeriesId(id);
    }

    CommitteeId committee() {
        return committeeId;
    }

    String rule() {
        return rule;
    }

    LocalTime beginsAt() {
        return beginsAt;
    }

    String place() {
        return place;
    }

    SeriesState state() {
        return state;
    }
}
