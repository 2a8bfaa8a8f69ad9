package salaklang.attendance;

/**
 * How one seat was filled.
 *
 * @param substitute the position that attended for the member; null unless {@link Presence#SUBSTITUTE}
 * @param substituteName that person's name; may be null
 * @param letterShown whether the secretary has seen the substitute's letter
 * @param account the user name of who attends, as far as it is known
 * @param reason why the member is excused or absent; may be null
 */
public record SeatAttendance(
        Presence presence,
        String substitute,
        String substituteName,
        boolean letterShown,
        String account,
        String reason) {

    public static SeatAttendance present() {
        return new SeatAttendance(Presence.PRESENT, null, null, false, null, null);
    }

    public static SeatAttendance absent() {
        return new SeatAttendance(Presence.ABSENT, null, null, false, null, null);
    }

    public static SeatAttendance excused(String reason) {
        return new SeatAttendance(Presence.EXCUSED, null, null, false, null, reason);
    }

    /** With a letter that the secretary has seen. */
    public static SeatAttendance substitute(String position, String name) {
        return new SeatAttendance(Presence.SUBSTITUTE, position, name, true, null, null);
    }

    SeatAttendance by(String who) {
        return new SeatAttendance(presence, substitute, substituteName, letterShown, who, reason);
    }
}
