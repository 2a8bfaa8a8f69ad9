package salaklang.invitation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import salaklang.committee.CommitteeView;
import salaklang.committee.RuleProfile;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;

/**
 * Everything about the invitation to one meeting.
 *
 * @param notice that a letter of today gives
 * @param urgent null where nobody has asked for the consent to a short notice
 * @param letter the last one sent; null for none
 * @param absence null where the chair has not said that they stay away
 * @param letterCode with which the letter's number begins; null once it is sent
 */
record InvitationFile(
        MeetingView meeting,
        CommitteeView committee,
        RuleProfile rules,
        LocalDate today,
        NoticeGiven notice,
        UrgentCall urgent,
        CallOfMeeting letter,
        List<SeatLine> lines,
        ExpectedQuorum quorum,
        ChairAbsence absence,
        String letterCode) {

    public boolean isPlanned() {
        return meeting.state() == MeetingState.PLANNED;
    }

    /** Answers can still come and change. */
    public boolean isOpen() {
        return meeting.state() == MeetingState.INVITED;
    }

    /** How many come to know of it in which way. */
    public Map<Reach, Long> reached() {
        var counts = new EnumMap<Reach, Long>(Reach.class);
        for (var reach : Reach.values()) {
            counts.put(
                    reach, lines.stream().filter(line -> line.reach() == reach).count());
        }
        return counts;
    }

    public List<SeatLine> onPaperOnly() {
        return lines.stream().filter(line -> line.reach() == Reach.PAPER).toList();
    }

    /** Those who were at the meeting before, and may have been told there. */
    public List<SeatLine> tellable() {
        return lines.stream().filter(SeatLine::tellable).toList();
    }

    /** How many answered in which way. */
    public Map<ReplyKind, Long> answered() {
        var counts = new EnumMap<ReplyKind, Long>(ReplyKind.class);
        for (var kind : ReplyKind.values()) {
            counts.put(kind, lines.stream().filter(line -> line.reply() == kind).count());
        }
        return counts;
    }

    public long count(String reply) {
        return answered().get(ReplyKind.valueOf(reply));
    }

    public long unanswered() {
        return lines.stream()
                .filter(line -> line.invited() && line.reply() == null)
                .count();
    }

    public long remindable() {
        return lines.stream().filter(SeatLine::remindable).count();
    }
}
