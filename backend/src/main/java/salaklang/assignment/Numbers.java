package salaklang.assignment;

import java.math.BigDecimal;
import salaklang.web.InvalidInput;

/** Numbers as people type them: with Thai digits, and with commas between thousands. */
final class Numbers {

    private Numbers() {}

    /** @return null where nothing was typed */
    static BigDecimal typed(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(text.strip().replace(",", "").replace(" ", ""));
        } catch (NumberFormatException e) {
            throw new InvalidInput(field, "assignment.error.figure");
        }
    }

    /** Such as the database keeps them: from 0, with two decimals at most. */
    static boolean isCount(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(1_000_000_000_000L)) < 0
                && number.stripTrailingZeros().scale() <= 2;
    }

    /** Without zeros at the end, for a form. */
    static String shown(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
