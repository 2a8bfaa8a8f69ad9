package salaklang.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.committee.SeatId;
import salaklang.document.DocumentId;
import salaklang.meeting.MeetingId;

/** The chair's word on who presides over one meeting instead; the last one holds. */
@Entity
class Delegation {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private SeatId seatId;
    private String position;
    private String name;
    private String orderNumber;
    private LocalDate orderDate;
    private DocumentId documentId;

    @Version
    private Integer version;

    protected Delegation() {}

    Delegation(MeetingId meeting) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
    }

    void say(DelegationView to) {
        seatId = to.seat();
        position = to.position();
        name = to.name();
        orderNumber = to.orderNumber();
        orderDate = to.orderDate();
        documentId = to.document() == null ? documentId : to.document();
    }

    DelegationView view() {
        return new DelegationView(seatId, position, name, orderNumber, orderDate, documentId);
    }
}
