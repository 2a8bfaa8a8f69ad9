package salaklang.assignment;

import java.util.Map;

/**
 * What was typed for an act and could not be taken, on its way back into the form it came from.
 *
 * @param act which act it was for
 * @param field what of it is wrong
 * @param error the message's key
 */
record Typed(String act, Map<String, String> values, String field, String error, Object[] arguments) {

    public String reason() {
        return values.get("reason");
    }

    public boolean wrong(String aField) {
        return field.equals(aField);
    }
}
