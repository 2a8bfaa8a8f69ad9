package salaklang.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the application on a person's phone shows (RFC 6238): six digits, new every 30 seconds. */
public record OneTimeCode(String secret) {

    private static final int SECONDS = 30;

    public String now() {
        return at(Instant.now());
    }

    /** The one after the present one, which a realm takes already, and which has not been used yet. */
    public String next() {
        return at(Instant.now().plusSeconds(SECONDS));
    }

    String at(Instant time) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(time.getEpochSecond() / SECONDS)
                    .array());
            var offset = hash[hash.length - 1] & 0xf;
            var code = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return "%06d".formatted(code % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
