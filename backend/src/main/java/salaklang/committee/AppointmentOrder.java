package salaklang.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.document.DocumentId;
import salaklang.web.InvalidInput;

/** An order that appoints a committee, or changes who sits in it (คำสั่งแต่งตั้ง). */
@Entity
class AppointmentOrder {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 500;

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID committeeId;
    private String number;
    private LocalDate issuedOn;
    private String about;
    private DocumentId documentId;

    protected AppointmentOrder() {}

    AppointmentOrder(CommitteeId committee, String number, LocalDate issuedOn, String about, DocumentId document) {
        this.id = UUID.randomUUID();
        this.committeeId = committee.value();
        this.number = Texts.required("number", number, "committee.error.number-missing", LONGEST_NUMBER);
        if (issuedOn == null) {
            throw new InvalidInput("issuedOn", "committee.error.issued-missing");
        }
        this.issuedOn = issuedOn;
        this.about = Texts.optional("about", about, LONGEST_TEXT);
        this.documentId = document;
    }

    OrderView view() {
        return new OrderView(new OrderId(id), number, issuedOn, about, documentId);
    }
}
