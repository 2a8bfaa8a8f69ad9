package salaklang.attendance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import salaklang.meeting.MeetingId;

/**
 * What the code on the wall says. It changes every half minute and is good for two, time enough to log in; whoever came by it
 * has a pass of their own for ten.
 */
final class CheckInCode {

    static final Duration STEP = Duration.ofSeconds(30);
    private static final int CODE_STEPS = 4;
    private static final int PASS_STEPS = 20;
    private static final int SECRET_BYTES = 32;
    private static final int SIGNATURE_LENGTH = 20;

    private CheckInCode() {}

    static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** For the wall: the same for everybody. */
    static String code(String secret, MeetingId meeting, Instant now) {
        return signed(secret, meeting + "/wall", step(now));
    }

    static boolean isCode(String secret, MeetingId meeting, String code, Instant now) {
        return isGood(secret, meeting + "/wall", code, now, CODE_STEPS);
    }

    /** For whoever scanned the code, and nobody else. */
    static String pass(String secret, MeetingId meeting, String person, Instant now) {
        return signed(secret, meeting + "/" + person, step(now));
    }

    static boolean isPass(String secret, MeetingId meeting, String person, String pass, Instant now) {
        return isGood(secret, meeting + "/" + person, pass, now, PASS_STEPS);
    }

    private static boolean isGood(String secret, String what, String code, Instant now, int steps) {
        if (code == null || !code.matches("\\d{1,12}\\.[\\w-]{" + SIGNATURE_LENGTH + "}")) {
            return false;
        }
        long step = Long.parseLong(code.substring(0, code.indexOf('.')));
        long age = step(now) - step;
        return age >= 0
                && age < steps
                && MessageDigest.isEqual(
                        signed(secret, what, step).getBytes(StandardCharsets.US_ASCII),
                        code.getBytes(StandardCharsets.US_ASCII));
    }

    private static String signed(String secret, String what, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            var signature = mac.doFinal((what + "/" + step).getBytes(StandardCharsets.UTF_8));
            return step
                    + "."
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(signature)
                            .substring(0, SIGNATURE_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long step(Instant now) {
        return now.getEpochSecond() / STEP.toSeconds();
    }
}
