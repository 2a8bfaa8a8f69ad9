package salaklang.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on real PostgreSQL, asked through MockMvc or through its services. No Keycloak runs: act with
 * {@code CurrentUser.as} or {@link People#login}. All such tests share one application and one database, so each makes
 * what it needs and expects others' rows beside its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FeatureSettings.class)
@Import({StatementCount.Proxies.class, MovableClock.Everywhere.class})
public @interface FeatureTest {}
