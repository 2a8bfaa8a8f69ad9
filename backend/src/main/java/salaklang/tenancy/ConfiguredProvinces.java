package salaklang.tenancy;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/** Makes the provinces of the setting {@code sala.provinces}, and the centre, tenants when the application starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConfiguredProvinces.Settings.class)
class ConfiguredProvinces {

    /**
     * @param provinces slugs such as {@code si-sa-ket}
     */
    @ConfigurationProperties("sala")
    record Settings(@DefaultValue Set<String> provinces) {}

    ConfiguredProvinces(Provinces provinces, Settings settings) {
        provinces.activate(Province.CENTRAL);
        settings.provinces().forEach(provinces::activate);
    }
}
