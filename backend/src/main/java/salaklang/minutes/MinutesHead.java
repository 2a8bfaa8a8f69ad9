package salaklang.minutes;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import salaklang.committee.SeatId;
import salaklang.identity.Person;

/** Of which meeting minutes are and who presided over it, as their first lines say. */
@Embeddable
record MinutesHead(
        String bodyName,
        String numberBe,
        Instant startsAt,
        String place,
        String presidingName,
        String presidingPosition,
        SeatId presidingSeatId) {

    static MinutesHead of(Proceedings record) {
        var presiding = record.presides();
        return new MinutesHead(
                record.body(),
                record.numberBE(),
                record.startsAt(),
                record.place(),
                presiding == null ? null : presiding.name(),
                presiding == null ? null : presiding.position(),
                presiding == null ? null : presiding.seat());
    }

    /**
     * Whether somebody presided by the office that a person has. The office of a governor or a vice governor is often
     * written without the province.
     */
    boolean presidedAs(Person person) {
        return Stream.of(presidingName, presidingPosition)
                .filter(Objects::nonNull)
                .anyMatch(office -> person.displayName().equals(office)
                        || person.asThemselves().governs()
                                && person.displayName().startsWith(office));
    }
}
