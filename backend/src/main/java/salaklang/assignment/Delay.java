package salaklang.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Why something is late.
 *
 * @param text what happened, in the unit's words
 */
@Embeddable
public record Delay(
        @Enumerated(EnumType.STRING) @Column(name = "delay_cause")
        DelayCause cause,

        @Column(name = "delay_text") String text) {}
