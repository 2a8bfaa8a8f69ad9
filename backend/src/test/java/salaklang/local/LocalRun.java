package salaklang.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import salaklang.SalaKlangApplication;
import salaklang.platform.DatabaseSettings;
import salaklang.platform.KeycloakServer;
import salaklang.platform.People;
import salaklang.platform.PostgresServer;
import salaklang.platform.Workspace;
import salaklang.tenancy.Province;

/**
 * Everything on this machine by one command: PostgreSQL, Keycloak and the application, started in this order and ended
 * in the reverse one. What they keep lies in {@code .local}, which git ignores and which may be deleted to begin anew.
 */
public final class LocalRun {

    /** On the command line of a run, whoever starts it. */
    static final String MARK = "salaklang.local.LocalRun";

    private final Progress progress = new Progress();
    private final LocalPorts ports;
    private PostgresServer postgres;
    private volatile KeycloakServer keycloak;
    private ConfigurableApplicationContext application;

    private LocalRun(LocalPorts ports) {
        this.ports = ports;
    }

    public static void main(String[] arguments) {
        try {
            new LocalRun(LocalPorts.of(System.getenv())).start(arguments);
        } catch (CannotRun e) {
            new Progress().say("\n" + e.getMessage() + "\n");
            System.exit(1);
        } catch (Exception e) {
            new Progress()
                    .say("\nเริ่มระบบไม่สำเร็จ · It could not be started: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage() + "\n"
                            + "รายละเอียด · details: " + Workspace.local("*.log") + "\n");
            System.exit(1);
        }
    }

    private void start(String[] arguments) throws Exception {
        progress.say("\nศาลากลาง · Sala Klang\n");
        silence();
        Files.createDirectories(Workspace.local(""));
        var data = Workspace.local("postgres");
        progress.await("ตรวจพอร์ตและรอบก่อน", "looking for an earlier run and free ports");
        Leftovers.end(data);
        ports.requireFree();
        Leftovers.noteThisRun();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "local-stop"));
        endWithParent();

        progress.await("รอ PostgreSQL", "waiting for PostgreSQL");
        postgres = PostgresServer.in(data, ports.postgres());
        var keycloakReady = CompletableFuture.supplyAsync(this::startKeycloak);

        progress.await(
                "รอระบบและตาราง (Keycloak เริ่มไปพร้อมกัน)", "waiting for the application (Keycloak starts beside it)");
        var spring = application();
        spring.addListeners((ApplicationListener<ApplicationStartedEvent>) started -> {
            application = started.getApplicationContext();
            progress.await("รอ Keycloak", "waiting for Keycloak");
            keycloakReady.join();
            progress.await("รอจังหวัด บัญชี และข้อมูลสาธิต", "waiting for provinces, accounts and the demonstration");
        });
        application = spring.run(settings(arguments));
        progress.arrived();
        progress.say(greeting());
    }

    private KeycloakServer startKeycloak() {
        keycloak = KeycloakServer.launch("keycloak", ports.keycloak(), postgres, true);
        return keycloak.awaitReady(Duration.ofMinutes(3));
    }

    private SpringApplication application() {
        var spring = new SpringApplication(SalaKlangApplication.class);
        spring.setRegisterShutdownHook(false);
        spring.setAdditionalProfiles("demo-accounts", "demo-case");
        return spring;
    }

    private String[] settings(String[] arguments) {
        var settings = DatabaseSettings.of(postgres, "sala");
        settings.put("server.port", Integer.toString(ports.http()));
        settings.put("sala.base-url", address());
        settings.put("sala.provinces", provinces());
        settings.put("sala.keycloak.url", keycloakAddress());
        settings.put("sala.keycloak.admin.username", KeycloakServer.ADMIN);
        settings.put("sala.keycloak.admin.password", KeycloakServer.PASSWORD);
        settings.put("sala.keycloak.provision", "true");
        settings.put("sala.keycloak.command-line-client", "true");
        settings.put(
                "sala.keycloak.key-file", Workspace.local("signing-key.pem").toString());
        settings.put("spring.main.banner-mode", "off");
        settings.put("logging.file.name", Workspace.local("application.log").toString());
        settings.put("logging.charset.console", "UTF-8");
        settings.put("logging.threshold.console", "warn");
        settings.put("logging.pattern.console", "%d{HH:mm:ss} %p %c{0}: %m%n%nopex");
        settings.put("logging.level.org.flywaydb.core.internal.database", "error");
        settings.put("spring.flyway.out-of-order", "true");
        var all = new ArrayList<String>();
        settings.forEach((name, value) -> all.add("--" + name + "=" + value));
        all.addAll(Arrays.asList(arguments));
        return all.toArray(String[]::new);
    }

    private static String provinces() {
        return System.getenv().getOrDefault("SALA_PROVINCES", String.join(",", People.provinces()));
    }

    private String address() {
        return "http://localhost:" + ports.http();
    }

    private String keycloakAddress() {
        return "http://localhost:" + ports.keycloak();
    }

    private String greeting() {
        var lines = new ArrayList<String>();
        lines.add("\nพร้อมใช้ใน %.0f วินาที · ready after %1$.0f s\n".formatted(progress.elapsed()));
        Stream.concat(Arrays.stream(provinces().split(",")), Stream.of(Province.CENTRAL))
                .forEach(province -> lines.add("  %s/%s".formatted(address(), province.strip())));
        lines.add("\nบัญชีสาธิตของทุกจังหวัด · demo accounts of each province (รหัสผ่าน · password: %s)\n"
                .formatted(People.PASSWORD));
        var example = People.provinces().get(0);
        accounts(lines, example);
        lines.add("\nส่วนกลาง · central\n");
        accounts(lines, Province.CENTRAL);
        lines.add(
                "\nKeycloak %s (%s / %s)".formatted(keycloakAddress(), KeycloakServer.ADMIN, KeycloakServer.PASSWORD));
        lines.add("PostgreSQL %s (%s)".formatted(postgres.url("sala"), PostgresServer.APPLICATION_ROLE));
        lines.add("บันทึกการทำงาน · logs: %s".formatted(Workspace.local("")));
        lines.add("หยุดด้วย Ctrl-C · stop with Ctrl-C\n");
        return String.join("\n", lines);
    }

    private static void accounts(List<String> lines, String province) {
        People.of(province)
                .forEach(person -> lines.add("  %-24s %s".formatted(person.userName(), person.displayName())));
    }

    /** Maven may be killed, and then nobody could end this run by Ctrl-C. */
    private static void endWithParent() {
        if (Boolean.getBoolean("sala.local.ends-with-parent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }

    /** The embedded server talks while Spring's logging is not yet, or no more, set up. */
    private static void silence() {
        ((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.WARN);
    }

    private void stop() {
        progress.stop();
        progress.say("\nกำลังหยุด · stopping");
        Map<String, AutoCloseable> parts = new LinkedHashMap<>();
        parts.put("application", application);
        parts.put("Keycloak", keycloak);
        parts.put("PostgreSQL", postgres);
        parts.forEach((name, part) -> {
            if (part != null) {
                silence();
                try {
                    part.close();
                    progress.say("  ✓ " + name);
                } catch (Exception e) {
                    progress.say("  ! " + name + ": " + e.getMessage());
                }
            }
        });
        Leftovers.forgetThisRun();
    }
}
