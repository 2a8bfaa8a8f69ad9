package salaklang.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import salaklang.meeting.AgendaItemId;

/**
 * A part of the minutes: what the record says, and what the secretary made of it. The one never gets lost for the other.
 * Changed only through its {@link Minutes}.
 */
@Entity
@Table(name = "minutes_section")
class Section {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private SectionKind kind;

    private AgendaItemId itemId;
    private String label;
    private String recordText;
    private String text;

    /** Whether the record says something else since the text was written. */
    private boolean recordChanged;

    @Version
    private Integer version;

    protected Section() {}

    Section(Minutes minutes, int ordinal, SectionText from) {
        this.id = UUID.randomUUID();
        this.minutes = minutes;
        this.ordinal = ordinal;
        this.kind = from.kind();
        this.itemId = from.item();
        this.label = from.label();
        this.recordText = from.text();
        this.text = from.text();
    }

    /** The same part in a corrected version. */
    Section(Minutes minutes, Section of) {
        this.id = UUID.randomUUID();
        this.minutes = minutes;
        this.ordinal = of.ordinal;
        this.kind = of.kind;
        this.itemId = of.itemId;
        this.label = of.label;
        this.recordText = of.recordText;
        this.text = of.text;
        this.recordChanged = of.recordChanged;
    }

    void write(String words) {
        text = words;
        recordChanged = false;
    }

    /** What was written by hand gives way to the record. */
    void takeRecord() {
        text = recordText;
        recordChanged = false;
    }

    /** Follows the record; what somebody has written of their own stays, beside what the record says now. */
    void follow(int place, SectionText from) {
        ordinal = place;
        label = from.label();
        if (!isEdited()) {
            text = from.text();
        } else if (!recordText.equals(from.text())) {
            recordChanged = true;
        }
        recordText = from.text();
    }

    void moveTo(int place) {
        ordinal = place;
    }

    boolean isOf(SectionText from) {
        return kind == from.kind() && Objects.equals(itemId, from.item());
    }

    /** Whether the secretary wrote something else than the record says. */
    boolean isEdited() {
        return !text.equals(recordText);
    }

    boolean isRecordChanged() {
        return recordChanged;
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    SectionId id() {
        return new SectionId(id);
    }

    MinutesId minutes() {
        return minutes.id();
    }

    int ordinal() {
        return ordinal;
    }

    SectionKind kind() {
        return kind;
    }

    AgendaItemId item() {
        return itemId;
    }

    String label() {
        return label;
    }

    String recordText() {
        return recordText;
    }

    String text() {
        return text;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
