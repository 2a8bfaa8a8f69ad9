package salaklang.committee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/{province}/committees")
@Tag(name = "committees")
class CommitteeApi {

    private static final int MOST = 200;

    /**
     * A committee.
     *
     * @param secretariat the unit that runs it, such as {@code agencies/nre}
     * @param seats how many seats it has
     * @param parent the id of the committee that it stands under; null for none
     * @param version to be given back with a change
     */
    record CommitteeBody(
            String id,
            String name,
            CommitteeKind kind,
            String secretariat,
            LocalDate establishedOn,
            CommitteeState state,
            int seats,
            boolean hasChair,
            String parent,
            Integer version) {

        static CommitteeBody of(CommitteeView committee) {
            return new CommitteeBody(
                    committee.id().toString(),
                    committee.name(),
                    committee.kind(),
                    committee.secretariat().value(),
                    committee.establishedOn(),
                    committee.state(),
                    committee.seats(),
                    committee.hasChair(),
                    committee.parent() == null ? null : committee.parent().toString(),
                    committee.version());
        }
    }

    /** A committee with its seats, in their order. */
    record CommitteeWithSeats(CommitteeBody committee, List<SeatBody> seats) {}

    /**
     * A seat with its present holder.
     *
     * @param rank its place among the seats of its office
     * @param counts whether it counts for quorum and vote
     * @param holder null where nobody is named
     * @param listed those who may stand in, where substitutes are listed
     */
    record SeatBody(
            String id,
            String position,
            SeatOffice office,
            SeatBasis basis,
            String unit,
            int rank,
            boolean counts,
            Substitutes substitutes,
            boolean substituteCounts,
            String holder,
            List<String> listed) {

        static SeatBody of(SeatView seat) {
            return new SeatBody(
                    seat.id().toString(),
                    seat.position(),
                    seat.office(),
                    seat.basis(),
                    seat.unit() == null ? null : seat.unit().value(),
                    seat.rank(),
                    seat.counts(),
                    seat.substitutes(),
                    seat.substituteCounts(),
                    seat.holder() == null ? null : seat.holder().name(),
                    seat.listed().stream().map(Substitute::name).toList());
        }
    }

    record NewCommittee(String name, CommitteeKind kind, String secretariat, LocalDate establishedOn, UUID parent) {}

    /** @param version the one that was read */
    record ChangedCommittee(Integer version, String name, CommitteeKind kind, LocalDate establishedOn, UUID parent) {}

    /**
     * A seat to be added, in all else as it usually is.
     *
     * @param unit needed for the seat of a representative
     */
    record NewSeat(String position, SeatOffice office, SeatBasis basis, String unit) {}

    private final CommitteeService service;
    private final CommitteeRegister register;

    CommitteeApi(CommitteeService service, CommitteeRegister register) {
        this.service = service;
        this.register = register;
    }

    @Operation(summary = "The committees that you see")
    @GetMapping
    List<CommitteeBody> list(
            @RequestParam(required = false) CommitteeId after, @RequestParam(defaultValue = "50") int limit) {
        return service.list().stream()
                .dropWhile(committee -> after != null && !committee.id().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(Math.max(1, Math.min(limit, MOST)))
                .map(CommitteeBody::of)
                .toList();
    }

    @Operation(summary = "A committee and its seats")
    @GetMapping("/{id}")
    CommitteeWithSeats read(@PathVariable CommitteeId id) {
        var committee = service.read(id);
        return new CommitteeWithSeats(
                CommitteeBody.of(committee),
                register.seats(id).stream().map(SeatBody::of).toList());
    }

    @Operation(summary = "Set up a committee")
    @PostMapping
    ResponseEntity<CommitteeBody> create(@PathVariable String province, @RequestBody NewCommittee body) {
        var id = service.create(
                body.name(), body.kind(), body.secretariat(), body.establishedOn(), committee(body.parent()));
        return ResponseEntity.created(URI.create("/api/v1/" + province + "/committees/" + id))
                .body(CommitteeBody.of(service.read(id)));
    }

    @Operation(summary = "Change what a committee is called, its kind and where it stands")
    @PutMapping("/{id}")
    CommitteeBody change(@PathVariable CommitteeId id, @RequestBody ChangedCommittee body) {
        service.describe(id, body.version(), body.name(), body.kind(), body.establishedOn(), committee(body.parent()));
        return CommitteeBody.of(service.read(id));
    }

    @Operation(summary = "Add a seat")
    @PostMapping("/{id}/seats")
    ResponseEntity<SeatBody> addSeat(
            @PathVariable String province, @PathVariable CommitteeId id, @RequestBody NewSeat body) {
        var seat = service.addSeat(id, body.position(), body.office(), body.basis(), body.unit());
        return ResponseEntity.created(URI.create("/api/v1/" + province + "/committees/" + id + "/seats/" + seat))
                .body(SeatBody.of(service.seat(id, seat)));
    }

    @Operation(summary = "A seat")
    @GetMapping("/{id}/seats/{seat}")
    SeatBody seat(@PathVariable CommitteeId id, @PathVariable SeatId seat) {
        return SeatBody.of(service.seat(id, seat));
    }

    @Operation(summary = "Give up a seat")
    @DeleteMapping("/{id}/seats/{seat}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSeat(@PathVariable CommitteeId id, @PathVariable SeatId seat) {
        service.removeSeat(id, seat);
    }

    private static CommitteeId committee(UUID id) {
        return id == null ? null : new CommitteeId(id);
    }
}
