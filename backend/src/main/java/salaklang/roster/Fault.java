package salaklang.roster;

import java.util.List;

/**
 * What is wrong with a row.
 *
 * @param column null where it is wrong as a whole
 * @param message the message's key
 */
record Fault(Column column, String message, List<Object> arguments) {

    static Fault of(Column column, String message, Object... arguments) {
        return new Fault(column, message, List.of(arguments));
    }
}
