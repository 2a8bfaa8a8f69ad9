package salaklang.dashboard;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import salaklang.identity.UnitCode;

/**
 * What waits for the word of who governs.
 *
 * @param rows of each kind so many as are asked for, the longest waiting first
 * @param count of all
 */
record WaitingDecisions(List<Decision> rows, int count) {

    /** Whose work it is. */
    Stream<UnitCode> units() {
        return rows.stream().map(Decision::unit).filter(Objects::nonNull);
    }
}
