package salaklang.programme;

import java.util.UUID;

/**
 * A programme as others see it.
 *
 * @param fiscalYear from October to September, by the year of the Buddhist Era in which it ends
 */
record ProgrammeView(UUID id, int version, String name, int fiscalYear, boolean closed) {

    ProgrammeView as(UUID other) {
        return new ProgrammeView(other, version, name, fiscalYear, closed);
    }
}
