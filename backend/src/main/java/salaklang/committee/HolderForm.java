package salaklang.committee;

import java.time.LocalDate;
import salaklang.web.InvalidInput;

/** What is typed of a holder. */
record HolderForm(
        Integer version,
        String name,
        String account,
        String email,
        LocalDate since,
        LocalDate termEnds,
        String order,
        LocalDate until) {

    static HolderForm of(TenureView tenure) {
        var holder = tenure.holder();
        return new HolderForm(
                null, holder.name(), holder.account(), holder.email(), tenure.since(), null, "", tenure.until());
    }

    Appointment appointment() {
        return new Appointment(name, account, email, since, termEnds, orderId());
    }

    SeatHolder holder() {
        return new SeatHolder(name, account, email);
    }

    private OrderId orderId() {
        try {
            return order == null || order.isBlank() ? null : OrderId.of(order);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("order", "committee.error.unknown-order");
        }
    }
}
