package salaklang.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A later due date that a unit has asked for and nobody has answered yet.
 *
 * @param to the proposed due date
 * @param by the position of who asked
 */
@Embeddable
public record Extension(
        @Column(name = "extension_to") LocalDate to,
        @Column(name = "extension_reason") String reason,
        @Column(name = "extension_asked_at") Instant askedAt,
        @Column(name = "extension_asked_by") String by) {}
