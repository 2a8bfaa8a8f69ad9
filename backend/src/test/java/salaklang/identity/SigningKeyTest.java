package salaklang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    private Path folder;

    @Test
    void aKeyIsWrittenOnceForItsOwnerAloneAndReadByEveryReplica() throws IOException {
        var file = folder.resolve("keys/signing.pem");

        var first = new SigningKey(file.toString());
        var second = new SigningKey(file.toString());

        assertThat(second.key()).isEqualTo(first.key());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void onlyThePublicHalfIsPublished() {
        var keys = (List<?>) new SigningKey("").published().get("keys");

        assertThat(keys)
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("kty", "kid", "use", "alg", "n", "e");
    }

    @Test
    void whatIsNoKeyStopsTheStartWithItsName() throws IOException {
        var file = Files.writeString(folder.resolve("wrong.pem"), "nonsense");

        assertThatThrownBy(() -> new SigningKey(file.toString())).hasMessageContaining("wrong.pem");
    }
}
