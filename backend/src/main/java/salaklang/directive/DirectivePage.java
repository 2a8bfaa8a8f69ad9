package salaklang.directive;

import java.time.Instant;
import java.util.List;
import salaklang.assignment.PartProgress;
import salaklang.assignment.SourceOfWork;
import salaklang.assignment.Standing;
import salaklang.document.DocumentView;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;

/**
 * A directive with all that has come of it, as one person sees it.
 *
 * @param number such as 12/2569
 * @param name such as ข้อสั่งการที่ 12/2569
 * @param letter null for a directive
 * @param about what it was written from, or null
 * @param reason why it was cancelled, or null
 * @param sums what the units have counted together
 */
record DirectivePage(
        DirectiveId id,
        DirectiveKind kind,
        String number,
        String name,
        String title,
        String text,
        Letter letter,
        Urgency urgency,
        UnitView assigner,
        SourceOfWork about,
        String issuedBy,
        Instant issuedAt,
        DirectiveState state,
        String reason,
        Instant endedAt,
        List<DocumentView> documents,
        Standing standing,
        List<PartRow> parts,
        List<FigureSum> sums,
        boolean cancels) {

    /** @param opens whether this person may open the assignment */
    record PartRow(PartProgress progress, UnitView unit, boolean opens) {}

    public String unitName(UnitCode code) {
        return parts.stream()
                .filter(part -> part.unit().code().equals(code))
                .map(part -> part.unit().name())
                .findFirst()
                .orElse(code.value());
    }

    /** In sequence, and not all at once. */
    public boolean isInSequence() {
        return parts.stream().map(part -> part.progress().sequence()).distinct().count() > 1;
    }

    public boolean isLed() {
        return parts.stream().map(part -> part.progress().part()).distinct().count() > 1;
    }
}
