package salaklang.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import salaklang.decision.DecisionBodies.ConflictAnswer;
import salaklang.decision.DecisionBodies.DissentBody;
import salaklang.decision.DecisionBodies.ItemBody;
import salaklang.decision.DecisionBodies.NewConflict;
import salaklang.decision.DecisionBodies.NewDissent;
import salaklang.decision.DecisionBodies.NewHand;
import salaklang.decision.DecisionBodies.NewNote;
import salaklang.decision.DecisionBodies.NewVote;
import salaklang.decision.DecisionBodies.Put;
import salaklang.decision.DecisionBodies.Reason;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;

@RestController
@RequestMapping("/api/v1/{province}/meetings/{id}")
@Tag(name = "decisions")
class DecisionApi {

    private final DecisionFiles files;
    private final NoteService notes;
    private final OutcomeService outcomes;
    private final VotingService voting;
    private final ConflictService conflicts;
    private final DissentService dissents;

    DecisionApi(
            DecisionFiles files,
            NoteService notes,
            OutcomeService outcomes,
            VotingService voting,
            ConflictService conflicts,
            DissentService dissents) {
        this.files = files;
        this.notes = notes;
        this.outcomes = outcomes;
        this.voting = voting;
        this.conflicts = conflicts;
        this.dissents = dissents;
    }

    @Operation(summary = "What is on record about each item: notes, outcomes, votes, conflicts of interest, dissents")
    @GetMapping("/decisions")
    List<ItemBody> all(@PathVariable MeetingId id) {
        return files.of(id).stream().map(ItemBody::of).toList();
    }

    @Operation(summary = "What is on record about an item")
    @GetMapping("/agenda/{item}/decisions")
    ItemBody one(@PathVariable MeetingId id, @PathVariable AgendaItemId item) {
        return ItemBody.of(files.of(id, item));
    }

    @Operation(summary = "Save the notes of the discussion; 409 with what they are now where another changed them")
    @PutMapping("/agenda/{item}/note")
    ResponseEntity<NoteView> note(
            @PathVariable MeetingId id, @PathVariable AgendaItemId item, @RequestBody NewNote body) {
        var saved = notes.save(id, item, body.version(), body.text());
        return ResponseEntity.status(saved.saved() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(saved.current());
    }

    @Operation(summary = "Decide without objection")
    @PostMapping("/agenda/{item}/outcomes")
    ResponseEntity<ItemBody> decide(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestBody Put body) {
        outcomes.decide(id, item, body.outcome());
        return created(province, id, item);
    }

    @Operation(summary = "Put to an open vote or to a secret ballot")
    @PostMapping("/agenda/{item}/ballots")
    ResponseEntity<ItemBody> open(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestBody Put body) {
        voting.open(id, item, body.outcome(), body.secrecy());
        return created(province, id, item);
    }

    @Operation(summary = "Decide what was reopened, without objection")
    @PostMapping("/outcomes/{outcome}/decide")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideAnew(@PathVariable MeetingId id, @PathVariable OutcomeId outcome, @RequestBody Put body) {
        outcomes.decideAnew(id, outcome, body.outcome());
    }

    @Operation(summary = "Put what was reopened to the vote")
    @PostMapping("/outcomes/{outcome}/ballots")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void openAnew(@PathVariable MeetingId id, @PathVariable OutcomeId outcome, @RequestBody Put body) {
        voting.openAnew(id, outcome, body.outcome(), body.secrecy());
    }

    @Operation(summary = "Reopen a decision, for a reason")
    @PostMapping("/outcomes/{outcome}/reopen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable MeetingId id, @PathVariable OutcomeId outcome, @RequestBody Reason body) {
        outcomes.reopen(id, outcome, body.reason());
    }

    @Operation(summary = "Take back what is not decided")
    @PostMapping("/outcomes/{outcome}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable MeetingId id, @PathVariable OutcomeId outcome, @RequestBody Reason body) {
        outcomes.withdraw(id, outcome, body.reason());
    }

    @Operation(summary = "Vote for the member for whom you attend")
    @PostMapping("/ballots/{ballot}/votes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void vote(@PathVariable MeetingId id, @PathVariable BallotId ballot, @RequestBody NewVote body) {
        voting.vote(id, ballot, body.choice());
    }

    @Operation(summary = "Record a hand raised by a member without a device")
    @PostMapping("/ballots/{ballot}/hands")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hand(@PathVariable MeetingId id, @PathVariable BallotId ballot, @RequestBody NewHand body) {
        voting.recordHand(id, ballot, body.seatId(), body.choice());
    }

    @Operation(summary = "Close a vote and count")
    @PostMapping("/ballots/{ballot}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable MeetingId id, @PathVariable BallotId ballot) {
        voting.close(id, ballot);
    }

    @Operation(summary = "Give the casting vote, as who presides or recorded for them by the secretary")
    @PostMapping("/ballots/{ballot}/casting-vote")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cast(@PathVariable MeetingId id, @PathVariable BallotId ballot, @RequestBody NewVote body) {
        voting.cast(id, ballot, body.choice());
    }

    @Operation(summary = "Break a vote off, for a reason")
    @PostMapping("/ballots/{ballot}/break-off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void breakOff(@PathVariable MeetingId id, @PathVariable BallotId ballot, @RequestBody Reason body) {
        voting.breakOff(id, ballot, body.reason());
    }

    @Operation(summary = "Declare a conflict of interest, your own or another member's")
    @PostMapping("/agenda/{item}/conflicts")
    ResponseEntity<ItemBody> declare(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestBody NewConflict body) {
        conflicts.declare(id, item, body.seatId(), body.reason());
        return created(province, id, item);
    }

    @Operation(summary = "Answer a conflict of interest raised about you: own it and leave, or explain why it is none")
    @PostMapping("/conflicts/{conflict}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable MeetingId id, @PathVariable ConflictId conflict, @RequestBody ConflictAnswer body) {
        conflicts.answer(id, conflict, body.owned(), body.words());
    }

    @Operation(summary = "Withdraw a conflict of interest that was recorded by mistake; it stays on record")
    @PostMapping("/conflicts/{conflict}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable MeetingId id, @PathVariable ConflictId conflict, @RequestBody Reason body) {
        conflicts.withdraw(id, conflict, body.reason());
    }

    @Operation(summary = "Ask the others in a secret ballot whether a challenged member may stay")
    @PostMapping("/conflicts/{conflict}/ask-to-stay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void askToStay(@PathVariable MeetingId id, @PathVariable ConflictId conflict) {
        voting.openToStay(id, conflict);
    }

    @Operation(summary = "Record that a member who left for an item has come back")
    @PostMapping("/conflicts/{conflict}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void comeBack(@PathVariable MeetingId id, @PathVariable ConflictId conflict) {
        conflicts.comeBack(id, conflict);
    }

    @Operation(summary = "Dissent with reasons, or record a member's dissent")
    @PostMapping(path = "/agenda/{item}/dissents", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ItemBody> dissent(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestBody NewDissent body) {
        dissents.record(id, item, body.seatId(), body.text(), null);
        return created(province, id, item);
    }

    @Operation(summary = "Dissent with reasons and the member's own paper")
    @PostMapping(path = "/agenda/{item}/dissents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ItemBody> dissent(
            @PathVariable String province,
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestPart("dissent") NewDissent body,
            @RequestPart("file") MultipartFile file) {
        dissents.record(id, item, body.seatId(), body.text(), file);
        return created(province, id, item);
    }

    @Operation(summary = "The dissents of an item")
    @GetMapping("/agenda/{item}/dissents")
    List<DissentBody> dissents(@PathVariable MeetingId id, @PathVariable AgendaItemId item) {
        return ItemBody.of(files.of(id, item)).dissents();
    }

    private ResponseEntity<ItemBody> created(String province, MeetingId id, AgendaItemId item) {
        return ResponseEntity.created(
                        URI.create("/api/v1/" + province + "/meetings/" + id + "/agenda/" + item + "/decisions"))
                .body(one(id, item));
    }
}
