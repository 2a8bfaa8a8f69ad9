package salaklang.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Properties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves ECharts at an address without its version: {@code /webjars/echarts/echarts.common.min.js}. */
@Configuration(proxyBeanMethods = false)
class EchartsAsset implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/echarts/*")
                .addResourceLocations(folder())
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }

    private static String folder() {
        var packed = new Properties();
        try (var content = new ClassPathResource("META-INF/maven/org.mvnpm/echarts/pom.properties").getInputStream()) {
            packed.load(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "classpath:/META-INF/resources/_static/echarts/" + packed.getProperty("version") + "/dist/";
    }
}
