package salaklang.decision;

import salaklang.committee.SeatId;

/**
 * That a member has voted.
 *
 * @param choice what; null in a secret vote
 * @param byHand a raised hand that the secretary recorded
 */
public record VoteView(SeatId seat, String position, Choice choice, boolean byHand) {}
