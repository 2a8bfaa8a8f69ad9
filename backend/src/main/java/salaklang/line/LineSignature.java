package salaklang.line;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How LINE signs what it tells: base64 of the HMAC-SHA256 of the very bytes of the body, by the channel's secret. */
final class LineSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private LineSignature() {}

    static String of(byte[] body, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** In the same time whatever is wrong with it. */
    static boolean isRight(String signature, byte[] body, String secret) {
        return signature != null
                && MessageDigest.isEqual(
                        signature.getBytes(StandardCharsets.UTF_8),
                        of(body, secret).getBytes(StandardCharsets.UTF_8));
    }
}
