package salaklang.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The agenda as it stood when it was sent, or changed after it had been sent; written once. */
@Entity
@Immutable
class AgendaVersion {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private int number;
    private Instant at;
    private String byPosition;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "lines")
    private List<AgendaVersionLine> lines;

    protected AgendaVersion() {}

    AgendaVersion(MeetingId meeting, int number, Instant at, String byPosition, List<AgendaVersionLine> lines) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.number = number;
        this.at = at;
        this.byPosition = byPosition;
        this.lines = lines;
    }

    int number() {
        return number;
    }

    Instant at() {
        return at;
    }

    String by() {
        return byPosition;
    }

    List<AgendaVersionLine> lines() {
        return lines;
    }
}
