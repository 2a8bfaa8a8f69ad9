package salaklang.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a letter says of itself.
 *
 * @param number as on it, such as มท 0809.3/ว 1234
 * @param from who sent it
 */
@Embeddable
public record Letter(
        @Column(name = "letter_number") String number,
        @Column(name = "letter_date") LocalDate date,
        @Column(name = "letter_from") String from) {}
