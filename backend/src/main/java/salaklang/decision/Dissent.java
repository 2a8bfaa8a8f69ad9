package salaklang.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import salaklang.committee.SeatId;
import salaklang.document.DocumentId;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;

/** A member's dissenting opinion and its reasons (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.83). */
@Entity
class Dissent {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private AgendaItemId itemId;
    private SeatId seatId;
    private String position;
    private String text;

    /** What the member wrote, where it was handed in on paper or as a file. */
    private DocumentId documentId;

    private String recordedBy;
    private Instant at;

    @Version
    private Integer version;

    protected Dissent() {}

    Dissent(MeetingId meeting, AgendaItemId item, Seated member) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.itemId = item;
        this.seatId = member.seat();
        this.position = member.position();
    }

    /** @param file null keeps the one that is there */
    void write(String reasons, DocumentId file, Person by, Instant now) {
        if (reasons == null || reasons.isBlank()) {
            throw new InvalidInput("reasons", "decision.error.dissent");
        }
        if (reasons.strip().length() > Outcome.TEXT_LENGTH) {
            throw new InvalidInput("reasons", "decision.error.too-long", Outcome.TEXT_LENGTH);
        }
        text = reasons.strip();
        documentId = file == null ? documentId : file;
        recordedBy = by.displayName();
        at = now;
    }

    AgendaItemId item() {
        return itemId;
    }

    DocumentId document() {
        return documentId;
    }
}
