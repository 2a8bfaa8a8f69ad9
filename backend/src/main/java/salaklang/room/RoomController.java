package salaklang.room;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import salaklang.committee.SeatId;
import salaklang.decision.BallotId;
import salaklang.decision.BallotSecrecy;
import salaklang.decision.Choice;
import salaklang.decision.ConflictId;
import salaklang.decision.ConflictService;
import salaklang.decision.DissentService;
import salaklang.decision.ItemService;
import salaklang.decision.NewOutcome;
import salaklang.decision.NoteService;
import salaklang.decision.OutcomeId;
import salaklang.decision.OutcomeService;
import salaklang.decision.VotingService;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;

/** What is done in the meeting room, by the secretary and by the members. */
@Controller
@RequestMapping("/{province}/meetings/{id}/room")
class RoomController {

    private final RoomAnswers answers;
    private final ItemService room;
    private final OutcomeService decisions;
    private final VotingService voting;
    private final ConflictService conflicts;
    private final DissentService dissents;
    private final NoteService notes;
    private final RoomWork work;

    RoomController(
            RoomAnswers answers,
            ItemService room,
            OutcomeService decisions,
            VotingService voting,
            ConflictService conflicts,
            DissentService dissents,
            NoteService notes,
            RoomWork work) {
        this.answers = answers;
        this.room = room;
        this.decisions = decisions;
        this.voting = voting;
        this.conflicts = conflicts;
        this.dissents = dissents;
        this.notes = notes;
        this.work = work;
    }

    @GetMapping
    ModelAndView room(@PathVariable MeetingId id, @RequestParam(required = false) AgendaItemId item) {
        return answers.page(id, item);
    }

    /** The part of the page that others' acts change. */
    @GetMapping("/now")
    ModelAndView now(@PathVariable MeetingId id, @RequestParam(required = false) AgendaItemId item) {
        return answers.part(id, item);
    }

    /** Tells the page when there is something new to see. */
    @GetMapping("/live")
    SseEmitter live(@PathVariable MeetingId id) {
        return answers.watch(id);
    }

    @PostMapping("/{item}/take")
    ModelAndView take(@PathVariable MeetingId id, @PathVariable AgendaItemId item) {
        return answers.after(id, item, "room.done.taken", () -> room.take(id, item));
    }

    @PostMapping("/{item}/note")
    ModelAndView note(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note) {
        return answers.afterNote(id, item, note, () -> notes.save(id, item, version, note));
    }

    @PostMapping("/{item}/decide")
    ModelAndView decide(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam(required = false) OutcomeKind kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) Integer seen,
            @RequestParam(defaultValue = "") String by) {
        var outcome = new NewOutcome(kind, text, seen);
        return by.isEmpty()
                ? answers.after(id, item, "room.done.decided", () -> decisions.decide(id, item, outcome))
                : answers.after(
                        id,
                        item,
                        "room.done.ballot-opened",
                        () -> voting.open(id, item, outcome, BallotSecrecy.valueOf(by)));
    }

    @PostMapping("/{item}/outcomes/{outcome}/decide")
    ModelAndView decideAnew(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @PathVariable OutcomeId outcome,
            @RequestParam(required = false) OutcomeKind kind,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String by) {
        var asNow = NewOutcome.of(kind, text);
        return by.isEmpty()
                ? answers.after(id, item, "room.done.decided", () -> decisions.decideAnew(id, outcome, asNow))
                : answers.after(
                        id,
                        item,
                        "room.done.ballot-opened",
                        () -> voting.openAnew(id, outcome, asNow, BallotSecrecy.valueOf(by)));
    }

    @PostMapping("/{item}/outcomes/{outcome}/reopen")
    ModelAndView reopen(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @PathVariable OutcomeId outcome,
            @RequestParam(defaultValue = "") String reason) {
        return answers.after(id, item, "room.done.reopened", () -> decisions.reopen(id, outcome, reason));
    }

    @PostMapping("/{item}/outcomes/{outcome}/withdraw")
    ModelAndView withdraw(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @PathVariable OutcomeId outcome,
            @RequestParam(defaultValue = "") String reason) {
        return answers.after(id, item, "room.done.withdrawn", () -> decisions.withdraw(id, outcome, reason));
    }

    @PostMapping("/{item}/ballots/{ballot}/vote")
    ModelAndView vote(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @PathVariable BallotId ballot,
            @RequestParam(required = false) Choice choice) {
        return answers.after(id, item, "room.done.voted", () -> voting.vote(id, ballot, choice));
    }

    @PostMapping("/{item}/ballots/{ballot}/hand")
    ModelAndView hand(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @PathVariable BallotId ballot,
            @RequestParam(required = false) SeatId seat,
            @RequestParam(required = false) Choice choice) {
        return answers.after(id, item, "room.done.hand", () -> voting.recordHand(id, ballot, seat, choice));
    }

    @PostMapping("/{item}/ballots/{ballot}/close")
    ModelAndView close(@PathVariable MeetingId id, @PathVariable AgendaItemId item, @PathVariable BallotId ballot) {
        return answers.after(id, item, "room.done.counted", () -> voting.close(id, ballot));
    }

    @PostMapping("/{item}/ballots/{ballot}/cast")
    ModelAndView cast(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @PathVariable BallotId ballot,
            @RequestParam(required = false) Choice choice) {
        return answers.after(id, item, "room.done.cast", () -> voting.cast(id, ballot, choice));
    }

    @PostMapping("/{item}/ballots/{ballot}/break-off")
    ModelAndView breakOff(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @PathVariable BallotId ballot,
            @RequestParam(defaultValue = "") String reason) {
        return answers.after(id, item, "room.done.broken-off", () -> voting.breakOff(id, ballot, reason));
    }

    @PostMapping("/{item}/conflicts")
    ModelAndView declare(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam(required = false) SeatId seat,
            @RequestParam(defaultValue = "") String reason) {
        return answers.after(id, item, "room.done.conflict", () -> conflicts.declare(id, item, seat, reason));
    }

    @PostMapping("/{item}/conflicts/{conflict}/ask-to-stay")
    ModelAndView askToStay(
            @PathVariable MeetingId id, @PathVariable AgendaItemId item, @PathVariable ConflictId conflict) {
        return answers.after(id, item, "room.done.ballot-opened", () -> voting.openToStay(id, conflict));
    }

    @PostMapping("/{item}/conflicts/{conflict}/answer")
    ModelAndView answer(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @PathVariable ConflictId conflict,
            @RequestParam(defaultValue = "false") boolean owned,
            @RequestParam(defaultValue = "") String words) {
        return answers.after(id, item, "room.done.answered", () -> conflicts.answer(id, conflict, owned, words));
    }

    @PostMapping("/{item}/conflicts/{conflict}/withdraw")
    ModelAndView withdrawConflict(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @PathVariable ConflictId conflict,
            @RequestParam(defaultValue = "") String reason) {
        return answers.after(id, item, "room.done.conflict-withdrawn", () -> conflicts.withdraw(id, conflict, reason));
    }

    @PostMapping("/{item}/conflicts/{conflict}/return")
    ModelAndView comeBack(
            @PathVariable MeetingId id, @PathVariable AgendaItemId item, @PathVariable ConflictId conflict) {
        return answers.after(id, item, "room.done.returned", () -> conflicts.comeBack(id, conflict));
    }

    @PostMapping("/{item}/dissents")
    ModelAndView dissent(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam(required = false) SeatId seat,
            @RequestParam(defaultValue = "") String reasons,
            @RequestParam(required = false) MultipartFile file) {
        return answers.after(id, item, "room.done.dissent", () -> dissents.record(id, item, seat, reasons, file));
    }

    @GetMapping("/{item}/dissents/{seat}/file")
    ResponseEntity<Resource> dissentFile(
            @PathVariable MeetingId id, @PathVariable AgendaItemId item, @PathVariable SeatId seat) {
        return dissents.file(id, item, seat).download();
    }

    @PostMapping("/{item}/outcomes/{outcome}/assignments")
    ModelAndView assign(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @PathVariable OutcomeId outcome,
            @RequestParam(required = false) List<UnitCode> units,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(required = false) LocalDate due) {
        return answers.after(id, item, "room.done.assigned", () -> work.plan(id, outcome, units, what, due));
    }

    @PostMapping("/{item}/outcomes/{outcome}/assignments/{assignment}/remove")
    ModelAndView removeAssignment(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @PathVariable OutcomeId outcome,
            @PathVariable UUID assignment) {
        return answers.after(id, item, "room.done.unassigned", () -> work.remove(id, outcome, assignment));
    }

    @PostMapping("/{item}/outcomes/{outcome}/propose")
    ModelAndView propose(@PathVariable MeetingId id, @PathVariable AgendaItemId item, @PathVariable OutcomeId outcome) {
        return answers.after(id, item, "room.done.proposed", () -> work.propose(id, outcome));
    }
}
