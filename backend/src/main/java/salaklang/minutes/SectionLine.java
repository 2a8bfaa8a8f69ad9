package salaklang.minutes;

import java.util.List;
import salaklang.meeting.AgendaItemId;

/**
 * A section as the pages show it.
 *
 * @param version what a writer says to have seen
 * @param edited whether it says something else than the record
 * @param recordChanged whether the record says something else since it was written
 */
record SectionLine(
        SectionId id,
        SectionKind kind,
        AgendaItemId item,
        String label,
        String recordText,
        String text,
        int version,
        boolean edited,
        boolean recordChanged) {

    static SectionLine of(Section section) {
        return new SectionLine(
                section.id(),
                section.kind(),
                section.item(),
                section.label(),
                section.recordText(),
                section.text(),
                section.version(),
                section.isEdited(),
                section.isRecordChanged());
    }

    public boolean isList() {
        return kind.isList();
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    public List<Lines.Person> people() {
        return Lines.people(text);
    }

    public List<Lines.Paragraph> paragraphs() {
        return Lines.paragraphs(text);
    }

    /** Has something to be excerpted: a resolution, a recommendation or a directive. */
    public boolean decides() {
        return item != null
                && paragraphs().stream()
                        .anyMatch(line -> line.label() != null && !line.label().equals(OfficialWords.DISSENT));
    }

    public List<TextDiff.Piece> difference() {
        return TextDiff.of(recordText, text);
    }

    /** Lines of a text area that shows it all. */
    public int rows() {
        long lines = text.lines().mapToLong(line -> 1 + line.length() / 80).sum();
        return (int) Math.max(2, Math.min(lines + 1, 20));
    }
}
