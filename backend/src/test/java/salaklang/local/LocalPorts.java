package salaklang.local;

import java.util.Map;
import java.util.stream.Stream;
import salaklang.platform.Ports;

/** Where the three servers of a local run listen. */
record LocalPorts(int http, int keycloak, int postgres) {

    static LocalPorts of(Map<String, String> environment) {
        return new LocalPorts(
                number(environment, "SALA_HTTP_PORT", 8080),
                number(environment, "SALA_KEYCLOAK_PORT", 8180),
                number(environment, "SALA_POSTGRES_PORT", 5433));
    }

    /** @throws CannotRun where one is taken: it names the port, its variable and, if the system tells, who has it */
    void requireFree() {
        var taken = Stream.of(
                        taken(http, "SALA_HTTP_PORT"),
                        taken(keycloak, "SALA_KEYCLOAK_PORT"),
                        taken(postgres, "SALA_POSTGRES_PORT"))
                .flatMap(message -> message)
                .toList();
        if (!taken.isEmpty()) {
            throw new CannotRun(String.join("\n", taken));
        }
    }

    private static Stream<String> taken(int port, String variable) {
        if (!Ports.isTaken(port)) {
            return Stream.empty();
        }
        var by = Ports.listener(port)
                .map(process -> "process " + process.pid()
                        + process.info()
                                .command()
                                .map(name -> " (" + name + ")")
                                .orElse(""))
                .orElse("another process");
        return Stream.of(
                "พอร์ต %d ถูกใช้อยู่โดย %s: ตั้งตัวแปร %s เป็นพอร์ตอื่น".formatted(port, by, variable),
                "Port %d is taken by %s: set %s to another port".formatted(port, by, variable));
    }

    private static int number(Map<String, String> environment, String variable, int otherwise) {
        var value = environment.getOrDefault(variable, "").strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            var port = Integer.parseInt(value);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // The same message as for a number that is no port.
        }
        throw new CannotRun("%s=%s: ไม่ใช่หมายเลขพอร์ต · is not a port".formatted(variable, value));
    }
}
