package salaklang.followup;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.committee.CommitteeView;

/**
 * A round as others see it.
 *
 * @param opensOn the day on which progress is asked for
 * @param closesOn the last day to answer, in Thailand
 * @param compiledAt null while it has not been compiled
 * @param reason why it was cancelled, or null
 * @param summary as compiled; while it is open, as it stands now
 */
public record FollowUpRoundView(
        FollowUpRoundId id,
        CommitteeView committee,
        RoundInterval every,
        LocalDate opensOn,
        LocalDate closesOn,
        RoundState state,
        Instant compiledAt,
        String reason,
        RoundSummary summary) {}
