package salaklang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salaklang.platform.Ports;

class LocalPortsTest {

    @Test
    void thePortsAreThoseOfTheHandbookUnlessTheEnvironmentSaysOtherwise() {
        assertThat(LocalPorts.of(Map.of())).isEqualTo(new LocalPorts(8080, 8180, 5433));
        assertThat(LocalPorts.of(Map.of("SALA_KEYCLOAK_PORT", "9180"))).isEqualTo(new LocalPorts(8080, 9180, 5433));
    }

    @Test
    void whatIsNoPortIsRefusedByItsVariable() {
        for (var value : new String[] {"abc", "0", "65536", "-1"}) {
            assertThatThrownBy(() -> LocalPorts.of(Map.of("SALA_HTTP_PORT", value)))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("SALA_HTTP_PORT=" + value);
        }
    }

    @Test
    void aTakenPortIsNamedWithItsVariable() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var ports = new LocalPorts(Ports.free(), taken.getLocalPort(), Ports.free());

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " is taken")
                    .hasMessageContaining("SALA_KEYCLOAK_PORT")
                    .hasMessageNotContaining("SALA_HTTP_PORT");
        }
    }

    @Test
    void freePortsAreTaken() {
        new LocalPorts(Ports.free(), Ports.free(), Ports.free()).requireFree();
    }
}
