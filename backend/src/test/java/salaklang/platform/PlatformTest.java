package salaklang.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application as people meet it: listening on a port, on real PostgreSQL and real Keycloak, its provinces
 * provisioned and the demo persons able to log in. All such tests share one application; its address is
 * {@code sala.base-url}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(Browsers.class)
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles({"demo-accounts", "demo-case"})
@ContextConfiguration(initializers = PlatformSettings.class)
@Import(StatementCount.Proxies.class)
public @interface PlatformTest {}
