package salaklang.minutes;

import java.time.Instant;
import java.util.List;
import salaklang.committee.CommitteeId;
import salaklang.committee.SeatId;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;

/**
 * Everything on record of a meeting that its minutes say.
 *
 * @param numberBE such as {@code 3/2569}
 * @param urgentReason why it was called another way (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.80 วรรคสาม); null for none
 * @param presiding who presided, one after the other
 * @param quorum what became of the quorum while the meeting went on, in the order of time
 */
record Proceedings(
        MeetingId meeting,
        CommitteeId committee,
        String body,
        String numberBE,
        Instant startsAt,
        String place,
        boolean electronic,
        Instant openedAt,
        Instant closedAt,
        List<Attendee> present,
        List<Attendee> absent,
        List<Attendee> participants,
        List<Presidency> presiding,
        String urgentReason,
        List<QuorumTurn> quorum,
        List<Matter> matters) {

    /** Who presided last, and not over one item alone; null where that is not on record. */
    Presidency presides() {
        return presiding.stream()
                .filter(one -> !one.overItem())
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /**
     * A person of one of the lists.
     *
     * @param name the name, or the position where nobody is named
     * @param position null where the name says it already
     * @param office such as ประธาน; null for none
     * @param insteadOf the position that this one attends for (แทน); null for none
     * @param reason why absent; null for none
     * @param stays when they were there, in the order of time; empty for who was there all the time
     */
    record Attendee(String name, String position, String office, String insteadOf, String reason, List<Stay> stays) {}

    /** Null from for one who was there from the beginning, null until for one who stayed to the end. */
    record Stay(Instant from, Instant until) {}

    /**
     * @param ground why it was this one, in words (ม.81); null for the chair
     * @param overItem over one item alone, for one who stayed out of it
     */
    record Presidency(SeatId seat, String name, String position, String ground, boolean overItem, Instant since) {}

    /** @param reached whether there was a quorum again, or none any more */
    record QuorumTurn(Instant at, boolean reached, int present, int needed) {}

    /**
     * A line of the agenda.
     *
     * @param heading whether it is one of the official headings
     * @param only whether nothing stands below it, for a heading
     * @param late whether it was added after the invitation
     * @param discussion null for none
     */
    record Matter(
            AgendaItemId item,
            String number,
            boolean heading,
            boolean only,
            boolean arising,
            boolean late,
            String title,
            String discussion,
            List<String> arisen,
            List<Recusal> recusals,
            List<Ballot> ballots,
            List<Dissent> dissents,
            List<Outcome> outcomes) {}

    /**
     * A conflict of interest (ม.13-15).
     *
     * @param stayed whether the others let the member stay; the member is not out of the count then
     * @param until null for one who did not come back for this item
     * @param counted how many members the item's quorum was reckoned from
     */
    record Recusal(String name, String reason, boolean stayed, Instant from, Instant until, int counted) {}

    /** @param casting true for the casting vote in favour, false for one against; null for none (ม.82) */
    record Ballot(boolean secret, int inFavour, int against, int abstained, Boolean casting, String castingBy) {}

    record Dissent(String name, String reasons) {}

    /** @param label มติที่ประชุม, ข้อเสนอแนะ or ข้อสั่งการ */
    record Outcome(String label, String text) {}
}
