package salaklang.identity;

import java.io.Serializable;

/**
 * A unit of a province: an agency, a district or a local administrative organisation. It is also the path of the unit's
 * group in the province's realm, without the leading slash: {@code agencies/nre}, {@code districts/3301},
 * {@code laos/pao}.
 */
public record UnitCode(String value) implements Serializable {

    public UnitCode {
        if (!value.matches("(agencies|districts|laos)/[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("Not a unit: " + value);
        }
    }

    public static UnitCode of(String value) {
        return new UnitCode(value);
    }

    public boolean isLao() {
        return value.startsWith("laos/");
    }

    @Override
    public String toString() {
        return value;
    }
}
