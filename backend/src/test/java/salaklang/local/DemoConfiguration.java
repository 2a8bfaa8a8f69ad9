package salaklang.local;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import salaklang.platform.MovableClock;

@Configuration(proxyBeanMethods = false)
@Profile("demo-case")
class DemoConfiguration {

    @Bean
    @Primary
    DemoTime demoTime(ApplicationContext application) {
        return new DemoTime(MovableClock.of(application));
    }
}
