package salaklang.assignment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import salaklang.document.DocumentId;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;

/** What a unit reported once, with its photos and files; written once. A submission is one too, and so is the word that there is nothing to report. */
@Entity
class ProgressReport {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignment_id", updatable = false)
    private Assignment assignment;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private int percent;

    @Column(name = "text")
    private String wording;

    private UnitCode unit;
    private Instant at;
    private String byUser;
    private String byPosition;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "progress_report_document", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<DocumentId> documents = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "progress_report_figure", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<FigureValue> figures = new ArrayList<>();

    @Embedded
    private Delay delay;

    protected ProgressReport() {}

    ProgressReport(
            Assignment assignment,
            ReportContent content,
            int percent,
            String wording,
            UnitCode unit,
            Person by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.kind = content.kind();
        this.percent = percent;
        this.wording = wording;
        this.documents.addAll(content.documents());
        this.figures.addAll(content.figures());
        this.delay = content.delay();
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

    ReportKind kind() {
        return kind;
    }

    List<FigureValue> figures() {
        return figures;
    }

    /** Why it was late by then, or null. */
    Delay delay() {
        return delay;
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
