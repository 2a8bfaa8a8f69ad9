package salaklang.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import salaklang.document.DocumentId;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;

/** What a unit reported once, with its photos and files; written once. A submission is one too. */
@Entity
class ProgressReport {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignment_id", updatable = false)
    private Assignment assignment;

    private boolean submission;
    private int percent;

    @Column(name = "text")
    private String wording;

    private UnitCode unit;
    private Instant at;
    private String byUser;
    private String byPosition;

    @ElementCollection
    @CollectionTable(name = "progress_report_document", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<DocumentId> documents = new ArrayList<>();

    protected ProgressReport() {}

    ProgressReport(
            Assignment assignment,
            boolean submission,
            int percent,
            String wording,
            List<DocumentId> documents,
            UnitCode unit,
            Person by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.submission = submission;
        this.percent = percent;
        this.wording = wording;
        this.documents.addAll(documents);
        this.unit = unit;
        this.at = at;
        this.byUser = by.userId();
        this.byPosition = by.displayName();
    }

    AssignmentId assignment() {
        return assignment.id();
    }

    UUID id() {
        return id;
    }

    boolean isSubmission() {
        return submission;
    }

    int percent() {
        return percent;
    }

    String text() {
        return wording;
    }

    List<DocumentId> documents() {
        return documents;
    }

    Instant at() {
        return at;
    }

    String by() {
        return byPosition;
    }
}
