package salaklang.meeting;

/**
 * Whether enough members are present: at least half of them (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.79).
 *
 * @param present members present, substitutes who count among them
 * @param seats all members
 */
public record Quorum(int present, int seats) {

    /** How many must be present: of 14 seven, of 15 eight. */
    public int needed() {
        return (seats + 1) / 2;
    }

    public boolean isReached() {
        return seats > 0 && present * 2 >= seats;
    }
}
