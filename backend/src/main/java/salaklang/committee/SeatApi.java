package salaklang.committee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/{province}/committees/{id}/seats/{seat}")
@Tag(name = "committees")
class SeatApi {

    /**
     * What a seat is, to be changed as a whole.
     *
     * @param version the one that was read
     */
    record SeatChange(
            Integer version,
            String position,
            SeatOffice office,
            SeatBasis basis,
            String unit,
            boolean counts,
            Substitutes substitutes,
            boolean substituteCounts,
            List<Substitute> listed,
            LocalDate since,
            LocalDate until) {

        SeatParticulars particulars() {
            return new SeatParticulars(
                    position,
                    office,
                    basis,
                    SeatForm.unitCode(unit),
                    counts,
                    substitutes,
                    listed == null ? List.of() : listed,
                    substituteCounts,
                    since,
                    until);
        }
    }

    /**
     * A seat with everyone who held or will hold it, the latest first.
     *
     * @param version to be given back with a change
     */
    record SeatHistory(String id, int version, String position, List<HolderBody> holders) {

        static SeatHistory of(SeatFile seat) {
            return new SeatHistory(
                    seat.id().toString(),
                    seat.version(),
                    seat.particulars().position(),
                    seat.holders().stream().map(HolderBody::of).toList());
        }
    }

    record HolderBody(UUID id, String name, LocalDate since, LocalDate until, LocalDate termEnds, String order) {

        static HolderBody of(TenureView tenure) {
            return new HolderBody(
                    tenure.id(),
                    tenure.holder().name(),
                    tenure.since(),
                    tenure.until(),
                    tenure.termEnds(),
                    tenure.order() == null ? null : tenure.order().toString());
        }
    }

    /** @param order the id of the appointment order; null for none */
    record NewHolder(
            Integer version,
            String name,
            String account,
            String email,
            LocalDate since,
            LocalDate termEnds,
            UUID order) {

        Appointment appointment() {
            return new Appointment(name, account, email, since, termEnds, order == null ? null : new OrderId(order));
        }
    }

    private final CommitteeService service;
    private final SeatHolders holders;

    SeatApi(CommitteeService service, SeatHolders holders) {
        this.service = service;
        this.holders = holders;
    }

    @Operation(summary = "Change a seat")
    @PutMapping
    SeatHistory change(@PathVariable CommitteeId id, @PathVariable SeatId seat, @RequestBody SeatChange body) {
        service.changeSeat(id, seat, body.version(), body.particulars());
        return SeatHistory.of(service.seatFile(id, seat));
    }

    @Operation(summary = "Everyone who held a seat")
    @GetMapping("/holders")
    SeatHistory history(@PathVariable CommitteeId id, @PathVariable SeatId seat) {
        return SeatHistory.of(service.seatFile(id, seat));
    }

    @Operation(summary = "Name a new holder; the one before leaves the day before")
    @PostMapping("/holders")
    @ResponseStatus(HttpStatus.CREATED)
    SeatHistory appoint(@PathVariable CommitteeId id, @PathVariable SeatId seat, @RequestBody NewHolder body) {
        holders.appoint(id, seat, body.version(), body.appointment());
        return SeatHistory.of(service.seatFile(id, seat));
    }
}
