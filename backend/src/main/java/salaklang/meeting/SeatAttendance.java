package salaklang.meeting;

/**
 * How one seat was filled.
 *
 * @param substitute the position that attended for the member; null unless {@link Presence#SUBSTITUTE}
 */
public record SeatAttendance(Presence presence, String substitute) {

    public static SeatAttendance present() {
        return new SeatAttendance(Presence.PRESENT, null);
    }
}
