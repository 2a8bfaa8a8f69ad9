package salaklang.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * How much a unit counted by then.
 *
 * @param name one of the names the assignment asks for
 */
@Embeddable
public record FigureValue(
        @Column(name = "name") String name,
        @Column(name = "counted") BigDecimal counted) {}
