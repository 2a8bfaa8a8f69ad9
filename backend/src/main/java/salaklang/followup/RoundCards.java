package salaklang.followup;

import java.util.Set;
import org.springframework.stereotype.Component;
import salaklang.committee.RuleProfile;
import salaklang.meeting.MeetingCards;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;

/** Lays the summary of the committee's last round before its next meeting, on the meeting's page. */
@Component
class RoundCards implements MeetingCards {

    private static final Set<MeetingState> AHEAD = Set.of(MeetingState.PLANNED, MeetingState.INVITED);

    private final FollowUpRounds rounds;

    RoundCards(FollowUpRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String template() {
        return "followup/parts";
    }

    @Override
    public Card content(MeetingView meeting, RuleProfile rules, boolean runs) {
        return AHEAD.contains(meeting.state())
                ? rounds.findFirstByCommitteeIdAndStateOrderByClosesOnDesc(meeting.committee(), RoundState.REPORTED)
                        .map(round -> new Card(round.id(), round.summary()))
                        .orElse(null)
                : null;
    }

    /** What the last round came to. */
    record Card(FollowUpRoundId id, RoundSummary summary) {}
}
