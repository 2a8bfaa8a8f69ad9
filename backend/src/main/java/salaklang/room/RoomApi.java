package salaklang.room;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import salaklang.decision.BallotId;
import salaklang.decision.ItemQuorum;
import salaklang.decision.ItemService;
import salaklang.decision.OutcomeId;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;

@RestController
@RequestMapping("/api/v1/{province}/meetings/{id}")
@Tag(name = "decisions")
class RoomApi {

    /**
     * The room as you see it.
     *
     * @param item the one in hand; null before the first
     * @param quorum of the item in hand, or of the first that waits for its decision
     * @param ballot the vote that is being taken; null for none
     * @param mayVote whether you have a vote in it and have not used it
     */
    record RoomBody(UUID item, QuorumBody quorum, UUID ballot, boolean mayVote) {

        static RoomBody of(RoomFile file) {
            var pending = file.decisions().pending();
            BallotId ballot = pending == null ? null : pending.id();
            return new RoomBody(
                    file.taken() == null ? null : file.taken().item().id().value(),
                    QuorumBody.of(file.floor().quorum(), file.floor().recusedMembers()),
                    ballot == null ? null : ballot.value(),
                    pending != null && pending.isOpen() && file.floor().decides() && !file.votedSelf());
        }
    }

    record QuorumBody(int present, int members, int needed, boolean reached, int recused) {

        static QuorumBody of(ItemQuorum of, int recused) {
            return new QuorumBody(of.present(), of.members(), of.needed(), of.isReached(), recused);
        }
    }

    record InHand(UUID item) {}

    record NewAssignments(List<UnitCode> units, String what, LocalDate due) {}

    private final RoomReader reader;
    private final ItemService service;
    private final RoomWork work;

    RoomApi(RoomReader reader, ItemService service, RoomWork work) {
        this.reader = reader;
        this.service = service;
        this.work = work;
    }

    @Operation(summary = "The item in hand, its quorum and the vote that is being taken")
    @GetMapping("/room")
    RoomBody room(@PathVariable MeetingId id) {
        return RoomBody.of(reader.read(id, null));
    }

    @Operation(summary = "Go on to an item")
    @PutMapping("/room")
    RoomBody take(@PathVariable MeetingId id, @RequestBody InHand body) {
        if (body.item() == null) {
            throw new InvalidInput("item", "room.error.item");
        }
        service.take(id, new AgendaItemId(body.item()));
        return room(id);
    }

    @Operation(summary = "Plan what an outcome asks of units")
    @PostMapping("/outcomes/{outcome}/assignments")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable MeetingId id, @PathVariable OutcomeId outcome, @RequestBody NewAssignments body) {
        work.plan(id, outcome, body.units(), body.what(), body.due());
    }

    @Operation(summary = "Take a planned assignment out again")
    @DeleteMapping("/outcomes/{outcome}/assignments/{assignment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable MeetingId id, @PathVariable OutcomeId outcome, @PathVariable UUID assignment) {
        work.remove(id, outcome, assignment);
    }

    @Operation(summary = "Lay what is planned before the governor")
    @PostMapping("/outcomes/{outcome}/propose")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void propose(@PathVariable MeetingId id, @PathVariable OutcomeId outcome) {
        work.propose(id, outcome);
    }
}
