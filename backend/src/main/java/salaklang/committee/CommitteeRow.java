package salaklang.committee;

import java.time.LocalDate;
import java.util.UUID;
import salaklang.identity.UnitCode;

/** What a query of committees brings, without loading their seats. */
record CommitteeRow(
        UUID id,
        String name,
        CommitteeKind kind,
        UnitCode secretariat,
        LocalDate establishedOn,
        CommitteeState state,
        CommitteeId parent,
        Integer version,
        Long seats,
        Long chairs) {

    CommitteeView view() {
        return new CommitteeView(
                new CommitteeId(id),
                name,
                kind,
                secretariat,
                establishedOn,
                state,
                seats.intValue(),
                chairs > 0,
                parent,
                version);
    }
}
