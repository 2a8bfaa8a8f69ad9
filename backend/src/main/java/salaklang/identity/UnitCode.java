package salaklang.identity;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit of a province: an agency, a district or a local administrative organisation. It is also the path of the unit's
 * group in the province's realm, without the leading slash: {@code agencies/nre}, {@code districts/3301},
 * {@code laos/pao}.
 */
public record UnitCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("(agencies|districts|laos)/[a-z0-9-]{1,40}");

    public UnitCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a unit: " + value);
        }
    }

    public static UnitCode of(String value) {
        return new UnitCode(value);
    }

    /** The unit, or empty where the text is no unit's code, or there is no text. */
    public static Optional<UnitCode> find(String value) {
        return value != null && FORM.matcher(value).matches() ? Optional.of(new UnitCode(value)) : Optional.empty();
    }

    public boolean isDistrict() {
        return value.startsWith("districts/");
    }

    public boolean isLao() {
        return value.startsWith("laos/");
    }

    @Override
    public String toString() {
        return value;
    }
}
