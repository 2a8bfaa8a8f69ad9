package salaklang.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import salaklang.meeting.MeetingId;

/** Somebody who attended and is no member (ผู้เข้าร่วมประชุม), by position. */
@Entity
class Participant {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private int ordinal;
    private String position;

    @Version
    private Integer version;

    protected Participant() {}

    Participant(MeetingId meeting, int ordinal, String position) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.ordinal = ordinal;
        this.position = position;
    }

    String position() {
        return position;
    }
}
