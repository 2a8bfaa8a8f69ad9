package salaklang.identity;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unit of a province: an agency, a district, a local administrative organisation, or a division of an agency or
 * district. It is also the path of the unit's group in the province's realm, without the leading slash:
 * {@code agencies/nre}, {@code districts/3301}, {@code laos/pao}, and for a division {@code agencies/nre.water}.
 */
public record UnitCode(String value) implements Serializable {

    private static final Pattern FORM =
            Pattern.compile("laos/[a-z0-9-]{1,40}|(agencies|districts)/[a-z0-9-]{1,40}(\\.[a-z0-9-]{1,40})?");

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

    /** Whether it is a district itself, and none of its divisions. */
    public boolean isDistrict() {
        return value.startsWith("districts/") && !isDivision();
    }

    /** Whether it is a part of another unit (กลุ่มงาน, ฝ่าย). */
    public boolean isDivision() {
        return value.indexOf('.') > 0;
    }

    /** The unit of which it is a division; itself where it is none. */
    public UnitCode office() {
        return isDivision() ? new UnitCode(value.substring(0, value.indexOf('.'))) : this;
    }

    /** The role of those who lead it. */
    public Role headRole() {
        if (isLao()) {
            return Role.LOCAL_OFFICER;
        }
        return office().isDistrict() ? Role.DISTRICT_OFFICER : Role.AGENCY_HEAD;
    }

    public boolean isLao() {
        return value.startsWith("laos/");
    }

    @Override
    public String toString() {
        return value;
    }
}
