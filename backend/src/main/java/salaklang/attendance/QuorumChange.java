package salaklang.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import salaklang.meeting.MeetingId;

/** From when on a meeting in session had, or had no, quorum. Never changed, for it is what the minutes say. */
@Entity
class QuorumChange implements Persistable<UUID> {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private Instant at;
    private int present;
    private int members;
    private int needed;
    private boolean reached;

    protected QuorumChange() {}

    QuorumChange(MeetingId meeting, Quorum quorum, Instant at) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.at = at;
        this.present = quorum.present();
        this.members = quorum.members();
        this.needed = quorum.needed();
        this.reached = quorum.isReached();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }

    boolean isReached() {
        return reached;
    }

    QuorumChangeView view() {
        return new QuorumChangeView(at, present, members, needed, reached);
    }
}
