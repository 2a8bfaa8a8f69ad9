package salaklang.committee;

import java.time.LocalDate;
import salaklang.web.InvalidInput;

/** What is typed of a committee. The secretariat is fixed once it exists. */
record CommitteeForm(
        Integer version, String name, CommitteeKind kind, String secretariat, LocalDate establishedOn, String parent) {

    static CommitteeForm of(CommitteeView committee) {
        return new CommitteeForm(
                committee.version(),
                committee.name(),
                committee.kind(),
                committee.secretariat().value(),
                committee.establishedOn(),
                committee.parent() == null ? "" : committee.parent().toString());
    }

    /** @throws InvalidInput where what was chosen is no committee */
    CommitteeId parentId() {
        try {
            return parent == null || parent.isBlank() ? null : CommitteeId.of(parent);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("parent", "committee.error.unknown-parent");
        }
    }
}
