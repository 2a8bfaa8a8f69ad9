package salaklang.tenancy;

/**
 * A tenant: a province, or {@code central} for the ministry.
 *
 * @param id the slug in every path, the realm's name and the tenant id in the database
 * @param code the official two-digit code; {@code 00} for the centre
 */
public record Province(String id, String code, String abbreviation, String nameTh, String nameEn) {

    public static final String CENTRAL = "central";

    public boolean isCentral() {
        return id.equals(CENTRAL);
    }
}
