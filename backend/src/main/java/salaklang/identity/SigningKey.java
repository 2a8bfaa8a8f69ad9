package salaklang.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.stereotype.Component;

/**
 * The one key with which the platform signs who it is to every realm, so that no realm's secret is kept.
 *
 * <p>All replicas read the same PEM file (PKCS#8). Where the file does not exist yet, it is written; where none is set,
 * the key lasts as long as the process, which serves a single replica.
 */
@Component
class SigningKey {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKey.class);

    private final RSAKey key;

    SigningKey(@Value("${sala.keycloak.key-file:}") String file) {
        try {
            key = jwk(file.isBlank() ? fleeting() : kept(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be read or written: " + file, e);
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException | ClassCastException e) {
            throw new IllegalStateException("Not an RSA key in PEM (PKCS#8): " + file, e);
        }
    }

    RSAKey key() {
        return key;
    }

    /** The public half as a JSON Web Key Set. */
    Map<String, Object> published() {
        return new JWKSet(key).toJSONObject(true);
    }

    private static RSAPrivateCrtKey fleeting() throws GeneralSecurityException {
        LOG.info("No sala.keycloak.key-file is set: the signing key lasts until this process ends");
        return generate();
    }

    private static RSAPrivateCrtKey kept(Path file) throws IOException, GeneralSecurityException {
        if (Files.notExists(file)) {
            write(file, generate());
        }
        try (var pem = Files.newInputStream(file)) {
            return (RSAPrivateCrtKey) RsaKeyConverters.pkcs8().convert(pem);
        }
    }

    private static void write(Path file, RSAPrivateCrtKey generated) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var unfinished = Files.createTempFile(folder, "key", ".pem");
        if (Files.getFileStore(unfinished).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
        }
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(generated.getEncoded());
        Files.writeString(unfinished, "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
        Files.move(unfinished, file);
        LOG.info("A new signing key was written to {}", file);
    }

    private static RSAPrivateCrtKey generate() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
    }

    private static RSAKey jwk(RSAPrivateCrtKey secret) throws GeneralSecurityException, JOSEException {
        var open = (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
        return new RSAKey.Builder(open)
                .privateKey(secret)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint()
                .build();
    }
}
