package salaklang.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import salaklang.committee.CommitteeId;
import salaklang.document.DocumentId;
import salaklang.web.WrongState;

/** A spreadsheet that was brought, and whether its rows were taken over. */
@Entity
@Table(name = "roster_upload")
class Upload {

    enum State {
        LOOKED_AT,
        TAKEN_OVER
    }

    @Id
    private UUID id;

    @Version
    private Integer version;

    private CommitteeId committeeId;
    private DocumentId documentId;
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private int taken;

    protected Upload() {}

    Upload(CommitteeId committee, DocumentId document, Instant at) {
        this.id = UUID.randomUUID();
        this.committeeId = committee;
        this.documentId = document;
        this.uploadedAt = at;
        this.state = State.LOOKED_AT;
    }

    void requireOpen() {
        if (state != State.LOOKED_AT) {
            throw new WrongState("roster", state);
        }
    }

    /** Its rows become members, once. */
    void takeOver(int rows) {
        requireOpen();
        state = State.TAKEN_OVER;
        taken = rows;
    }

    UUID id() {
        return id;
    }

    DocumentId document() {
        return documentId;
    }

    UploadView view(String fileName) {
        return new UploadView(id, fileName, uploadedAt, state == State.TAKEN_OVER, taken);
    }
}
