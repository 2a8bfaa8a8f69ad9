package salaklang.attendance;

import salaklang.committee.RuleProfile;
import salaklang.committee.SeatView;
import salaklang.web.InvalidInput;

/**
 * Who may stand in for a member, and whether that counts: the order that set up the committee says so for each seat, as the
 * Act (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539) does not.
 */
final class Substitution {

    private Substitution() {}

    /**
     * Weighs how a seat was filled.
     *
     * @param listed whether who came is on the seat's list of substitutes
     * @param lettered whether a letter came with the reply to the invitation
     * @throws InvalidInput beside {@code seat-<id>} for somebody who may not stand in
     */
    static Arrival weigh(SeatView seat, RuleProfile rules, SeatAttendance how, boolean listed, boolean lettered) {
        boolean member = seat.counts();
        return switch (how.presence()) {
            case PRESENT -> new Arrival(Presence.PRESENT, null, null, null, member, how.account(), null);
            case EXCUSED, ABSENT ->
                new Arrival(how.presence(), null, null, null, false, null, blankToNull(how.reason()));
            case SUBSTITUTE ->
                new Arrival(
                        Presence.SUBSTITUTE,
                        requirePosition(seat, how.substitute()),
                        blankToNull(how.substituteName()),
                        authority(seat, how, listed, lettered),
                        counts(seat, rules),
                        how.account(),
                        null);
        };
    }

    /** Where not, who came is listed among the participants (ผู้เข้าร่วมประชุม). */
    static boolean counts(SeatView seat, RuleProfile rules) {
        return seat.counts() && seat.substituteCounts() && rules.substitutes();
    }

    private static Authority authority(SeatView seat, SeatAttendance how, boolean listed, boolean lettered) {
        return switch (seat.substitutes()) {
            case NONE -> throw refused(seat, "attendance.error.no-substitute");
            case LISTED -> {
                if (!listed) {
                    throw refused(seat, "attendance.error.not-listed");
                }
                yield Authority.LISTED;
            }
            case ANY_WITH_LETTER -> {
                if (!lettered && !how.letterShown() && !listed) {
                    throw refused(seat, "attendance.error.letter");
                }
                yield lettered ? Authority.LETTER : how.letterShown() ? Authority.LETTER_SHOWN : Authority.LISTED;
            }
        };
    }

    private static String requirePosition(SeatView seat, String substitute) {
        if (substitute == null || substitute.isBlank()) {
            throw refused(seat, "attendance.error.substitute");
        }
        return substitute.strip();
    }

    private static InvalidInput refused(SeatView seat, String key) {
        return new InvalidInput("seat-" + seat.id(), key, seat.position());
    }

    private static String blankToNull(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
