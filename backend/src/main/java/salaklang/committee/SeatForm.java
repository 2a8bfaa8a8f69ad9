package salaklang.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;

/** What is typed of a seat. Those who may stand in are rows: their names, and the same place of three more lists. */
record SeatForm(
        Integer version,
        String position,
        SeatOffice office,
        SeatBasis basis,
        String unit,
        Boolean counts,
        Substitutes substitutes,
        Boolean substituteCounts,
        List<String> listed,
        List<String> positions,
        List<String> accounts,
        List<String> emails,
        LocalDate since,
        LocalDate until) {

    private static final int EMPTY_ROWS = 2;

    static SeatForm empty(boolean hasChair) {
        var usual =
                SeatParticulars.usual("", hasChair ? SeatOffice.MEMBER : SeatOffice.CHAIR, SeatBasis.EX_OFFICIO, null);
        return of(usual, null);
    }

    static SeatForm of(SeatFile seat) {
        return of(seat.particulars(), seat.version());
    }

    private static SeatForm of(SeatParticulars seat, Integer version) {
        return new SeatForm(
                version,
                seat.position(),
                seat.office(),
                seat.basis(),
                seat.unit() == null ? "" : seat.unit().value(),
                seat.counts(),
                seat.substitutes(),
                seat.substituteCounts(),
                seat.listed().stream().map(Substitute::name).toList(),
                seat.listed().stream().map(Substitute::position).toList(),
                seat.listed().stream().map(Substitute::account).toList(),
                seat.listed().stream().map(Substitute::email).toList(),
                seat.since(),
                seat.until());
    }

    /** What was typed in the short form for a new seat; all else is as usual. */
    SeatParticulars usual() {
        return SeatParticulars.usual(position, office, basis, unitCode());
    }

    SeatParticulars particulars() {
        return new SeatParticulars(
                position,
                office,
                basis,
                unitCode(),
                Boolean.TRUE.equals(counts),
                substitutes,
                rows().stream().filter(row -> !row.isBlank()).toList(),
                Boolean.TRUE.equals(substituteCounts),
                since,
                until);
    }

    /** The rows typed, and some empty ones. */
    public List<Substitute> rows() {
        var rows = new ArrayList<Substitute>();
        for (int i = 0; i < (listed == null ? 0 : listed.size()); i++) {
            var row = new Substitute(listed.get(i), at(positions, i), at(accounts, i), at(emails, i));
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(new Substitute("", "", "", ""));
        }
        return rows;
    }

    private UnitCode unitCode() {
        return unitCode(unit);
    }

    static UnitCode unitCode(String unit) {
        if (unit == null || unit.isBlank()) {
            return null;
        }
        return UnitCode.find(unit).orElseThrow(() -> new InvalidInput("unit", "committee.error.unknown-unit"));
    }

    private static String at(List<String> texts, int place) {
        return texts != null && place < texts.size() ? texts.get(place) : "";
    }
}
