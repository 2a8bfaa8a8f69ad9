package salaklang.committee;

import java.time.LocalDate;

/** What is typed of a committee. The secretariat is fixed once it exists. */
record CommitteeForm(String name, CommitteeKind kind, String secretariat, LocalDate establishedOn) {

    static CommitteeForm of(CommitteeView committee) {
        return new CommitteeForm(
                committee.name(), committee.kind(), committee.secretariat().value(), committee.establishedOn());
    }
}
