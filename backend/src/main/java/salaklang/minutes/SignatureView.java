package salaklang.minutes;

import java.time.Instant;

/**
 * Who signed.
 *
 * @param name by position
 * @param account the user name that was logged in
 * @param intent what the signer declared
 * @param sha256 the fingerprint that was signed
 */
public record SignatureView(Capacity capacity, String name, String account, String intent, String sha256, Instant at) {}
