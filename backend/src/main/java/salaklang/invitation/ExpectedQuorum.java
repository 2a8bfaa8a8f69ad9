package salaklang.invitation;

import java.util.Collection;
import java.util.Map;
import salaklang.committee.RuleProfile;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.committee.Share;
import salaklang.web.Toned;

/**
 * Whether a quorum can be expected from what was answered (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.79): at least its
 * part of all members.
 *
 * @param members all that count for quorum
 * @param attending members who said that they come
 * @param substitutes members for whom somebody comes who counts
 * @param uncounted members for whom somebody comes who does not count
 * @param excused members who said that they do not come
 * @param open members who have not answered
 * @param needed at least so many
 */
record ExpectedQuorum(int members, int attending, int substitutes, int uncounted, int excused, int open, int needed) {

    /** What can be said before the meeting. */
    enum Outlook implements Toned {
        /** Enough have said that they come. */
        EXPECTED("ok"),
        /** It hangs on those who have not answered. */
        OPEN("soon"),
        /** Even with all who have not answered it is too few. */
        LACKING("late");

        private final String tone;

        Outlook(String tone) {
            this.tone = tone;
        }

        @Override
        public String tone() {
            return tone;
        }
    }

    /** @param needed the part of all members that must come */
    static ExpectedQuorum of(
            Collection<SeatView> seats, Map<SeatId, ReplyKind> replies, RuleProfile rules, Share needed) {
        int members = 0;
        int attending = 0;
        int substitutes = 0;
        int uncounted = 0;
        int excused = 0;
        for (var seat : seats) {
            if (!seat.counts()) {
                continue;
            }
            members++;
            var reply = replies.get(seat.id());
            if (reply == ReplyKind.ATTENDING) {
                attending++;
            } else if (reply == ReplyKind.EXCUSED) {
                excused++;
            } else if (reply == ReplyKind.SUBSTITUTE) {
                if (seat.substituteCounts() && rules.substitutes()) {
                    substitutes++;
                } else {
                    uncounted++;
                }
            }
        }
        int open = members - attending - substitutes - uncounted - excused;
        return new ExpectedQuorum(
                members, attending, substitutes, uncounted, excused, open, Math.max(1, needed.of(members)));
    }

    public int expected() {
        return attending + substitutes;
    }

    public Outlook outlook() {
        if (expected() >= needed) {
            return Outlook.EXPECTED;
        }
        return expected() + open >= needed ? Outlook.OPEN : Outlook.LACKING;
    }

    /** How many more must say that they come. */
    public int missing() {
        return Math.max(0, needed - expected());
    }
}
