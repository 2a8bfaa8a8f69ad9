package salaklang.identity;

/**
 * A province's realm exists and is as the template says. Published at each start and when a province is added, inside
 * the province and outside of any transaction; who adds to the realm must be ready to find its additions there.
 */
public record RealmProvisioned(String province) {}
