package salaklang.committee;

/** What is typed of a seat. */
record SeatForm(String position, SeatOffice office, SeatBasis basis, String unit) {

    static SeatForm empty(boolean hasChair) {
        return new SeatForm("", hasChair ? SeatOffice.MEMBER : SeatOffice.CHAIR, SeatBasis.EX_OFFICIO, "");
    }

    static SeatForm of(SeatView seat) {
        var unit = seat.unit() == null ? "" : seat.unit().value();
        return new SeatForm(seat.position(), seat.office(), seat.basis(), unit);
    }
}
