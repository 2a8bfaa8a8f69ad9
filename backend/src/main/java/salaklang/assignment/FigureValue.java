package salaklang.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import salaklang.web.InvalidInput;

/**
 * How much a unit counted by then.
 *
 * @param name one of the names the assignment asks for
 */
@Embeddable
public record FigureValue(
        @Column(name = "name") String name,
        @Column(name = "counted") BigDecimal counted) {

    /** @throws InvalidInput where nobody asked for it, or it is no count */
    void check(List<Figure> asked) {
        if (asked.stream().noneMatch(figure -> figure.name().equals(name))
                || counted == null
                || !Numbers.isCount(counted)) {
            throw new InvalidInput("figures", "assignment.error.figure");
        }
    }
}
