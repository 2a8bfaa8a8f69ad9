package salaklang.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.web.InvalidInput;

/** Who sits in the seats of a committee, now and before. */
@Service
@Transactional
public class SeatHolders {

    private final CommitteeService committees;
    private final AppointmentOrders orders;

    SeatHolders(CommitteeService committees, AppointmentOrders orders) {
        this.committees = committees;
        this.orders = orders;
    }

    /** Somebody takes a seat; whoever held it until then leaves it the day before. */
    public void appoint(CommitteeId id, SeatId seat, Appointment appointment) {
        var committee = committees.toRun(id);
        requireOrder(id, appointment.order());
        committee.appoint(seat, appointment);
        committees.seatsChanged(id, committee.seat(seat).particulars().position() + " → " + appointment.name());
    }

    /** As {@link #appoint(CommitteeId, SeatId, Appointment)}, by a form that shows a version of the seat. */
    void appoint(CommitteeId id, SeatId seat, Integer version, Appointment appointment) {
        ChangedMeanwhile.refuse(version, committees.toRun(id).seat(seat).version());
        appoint(id, seat, appointment);
    }

    /** Writes the name or the addresses of a holder right. */
    void correct(CommitteeId id, SeatId seat, UUID tenure, Integer version, SeatHolder holder) {
        var committee = committees.toRun(id);
        ChangedMeanwhile.refuse(version, committee.seat(seat).version());
        committee.correctHolder(seat, tenure, holder.name(), holder.account(), holder.email());
        committees.seatsChanged(id, committee.seat(seat).particulars().position() + ": " + holder.name());
    }

    /** The holder leaves on a day, and nobody comes yet. */
    void vacate(CommitteeId id, SeatId seat, UUID tenure, Integer version, LocalDate lastDay) {
        var committee = committees.toRun(id);
        ChangedMeanwhile.refuse(version, committee.seat(seat).version());
        committee.vacate(seat, tenure, lastDay);
        committees.seatsChanged(id, committee.seat(seat).particulars().position() + " → –");
    }

    private void requireOrder(CommitteeId committee, OrderId order) {
        if (order != null
                && orders.findByCommitteeIdOrderByIssuedOnAscNumberAsc(committee.value()).stream()
                        .noneMatch(one -> one.view().id().equals(order))) {
            throw new InvalidInput("order", "committee.error.unknown-order");
        }
    }
}
