package salaklang.followup;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.UnitCode;
import salaklang.web.NotFound;

/** Rounds as other features ask for them. It does not check who asks. */
@Component
@Transactional(readOnly = true)
public class FollowUpRecord {

    private final FollowUpRounds rounds;
    private final FollowUpLines lines;
    private final CommitteeRegister committees;

    FollowUpRecord(FollowUpRounds rounds, FollowUpLines lines, CommitteeRegister committees) {
        this.rounds = rounds;
        this.lines = lines;
        this.committees = committees;
    }

    /** @throws NotFound where there is none in this province */
    public FollowUpRoundView require(FollowUpRoundId id) {
        var round = rounds.findById(id.value()).orElseThrow(NotFound::new);
        return new FollowUpRoundView(
                round.id(),
                committees.require(round.committee()),
                round.every(),
                round.opensOn(),
                round.closesOn(),
                round.state(),
                round.compiledAt(),
                round.reason(),
                round.state() == RoundState.OPEN ? lines.count(id) : round.summary());
    }

    /** The units that have something left to answer. */
    public Set<UnitCode> unitsAwaited(FollowUpRoundId id) {
        return lines.units(id, List.of(LineState.WAITING));
    }
}
