package salaklang.followup;

import java.time.LocalDate;
import salaklang.committee.CommitteeId;

/**
 * A first round as planned; the rounds after it follow by themselves.
 *
 * @param opensOn the day on which progress is asked for
 * @param closesOn the last day to answer
 */
public record FollowUpPlan(CommitteeId committee, RoundInterval every, LocalDate opensOn, LocalDate closesOn) {}
