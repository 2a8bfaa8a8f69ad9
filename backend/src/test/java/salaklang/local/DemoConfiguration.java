package salaklang.local;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("demo-case")
class DemoConfiguration {

    @Bean
    @Primary
    DemoTime demoTime() {
        return new DemoTime(Clock.system(ZoneId.of("Asia/Bangkok")));
    }
}
