package salaklang.decision;

import static java.util.stream.Collectors.toMap;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.meeting.ItemOutcomes;
import salaklang.meeting.MeetingAdjourned;
import salaklang.meeting.MeetingClosed;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.web.InvalidInput;

/** A meeting does not close over an open vote; with its end its notes go into the agenda. */
@Component
class DecisionClosing {

    private final Outcomes outcomes;
    private final Ballots ballots;
    private final Notes notes;
    private final MeetingRecord meetings;
    private final ItemOutcomes agenda;

    DecisionClosing(Outcomes outcomes, Ballots ballots, Notes notes, MeetingRecord meetings, ItemOutcomes agenda) {
        this.outcomes = outcomes;
        this.ballots = ballots;
        this.notes = notes;
        this.meetings = meetings;
        this.agenda = agenda;
    }

    /** @throws InvalidInput naming the items on which something is still open */
    @EventListener
    @Transactional
    public void on(MeetingClosed closed) {
        var open = new TreeSet<String>();
        for (var outcome : outcomes.findByMeetingIdOrderByPosition(closed.meeting())) {
            if (outcome.state() == OutcomeState.OPEN) {
                open.add(meetings.item(outcome.item()).number());
            }
        }
        open.addAll(beingVotedOn(closed.meeting()));
        requireNone(open);
        keepNotes(closed.meeting());
    }

    /** Without a quorum no vote ends: it is broken off first. What is not decided goes to another meeting. */
    @EventListener
    @Transactional
    public void on(MeetingAdjourned adjourned) {
        requireNone(beingVotedOn(adjourned.meeting()));
        keepNotes(adjourned.meeting());
    }

    private Set<String> beingVotedOn(MeetingId meeting) {
        var numbers = new TreeSet<String>();
        for (var ballot : ballots.findByMeetingIdAndStateIn(meeting, VotingService.PENDING)) {
            numbers.add(meetings.item(ballot.item()).number());
        }
        return numbers;
    }

    private static void requireNone(Set<String> open) {
        if (!open.isEmpty()) {
            throw new InvalidInput("outcome", "decision.error.open", String.join(", ", open));
        }
    }

    private void keepNotes(MeetingId meeting) {
        agenda.keepNotes(
                meeting,
                notes.of(meeting).entrySet().stream()
                        .collect(toMap(
                                entry -> entry.getKey(),
                                entry -> entry.getValue().text())));
    }
}
