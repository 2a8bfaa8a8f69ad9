package salaklang.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What a unit is to count, under a name that is the same for every unit, so that figures add up.
 *
 * @param name such as ครัวเรือนที่คัดแยกขยะ
 * @param measure in what it is counted, such as ครัวเรือน
 * @param target how much is aimed at, or null
 */
@Embeddable
public record Figure(
        @Column(name = "name") String name,
        @Column(name = "measure") String measure,
        @Column(name = "target") BigDecimal target) {}
