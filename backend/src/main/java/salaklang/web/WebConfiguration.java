package salaklang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import salaklang.identity.CurrentUser;

/** Languages, messages and dates as people type them. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Dates dates;
    private final CurrentUser user;
    private final ObjectProvider<LanguageChosen> languageChosen;

    WebConfiguration(Dates dates, CurrentUser user, ObjectProvider<LanguageChosen> languageChosen) {
        this.dates = dates;
        this.user = user;
        this.languageChosen = languageChosen;
    }

    /** Thai unless the person chose English; a program is answered in English where it asks for that first. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(WebConfiguration::defaultLocale);
        return resolver;
    }

    @Bean
    static WebMvcRegistrations quickMapping() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new QuickMapping();
            }
        };
    }

    private static Locale defaultLocale(HttpServletRequest request) {
        var english = request.getRequestURI().startsWith("/api/")
                && request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals("en");
        return Locale.forLanguageTag(english ? "en" : "th");
    }

    /** Every feature's file of messages. */
    @Bean
    static MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setBasenames(Arrays.stream(files)
                .map(file -> file.getFilename().replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .sorted()
                .map(name -> "messages/" + name)
                .toArray(String[]::new));
        return source;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new DateFormatters.DateFormatter(dates));
        registry.addFormatterForFieldType(LocalTime.class, new DateFormatters.TimeFormatter(dates));
        registry.addConverter(new IdsLeftOut());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OfATenantOnly());
        registry.addInterceptor(new LanguageSwitch(user, languageChosen))
                .excludePathPatterns("/assets/**", "/webjars/**", "/api/**", "/actuator/**");
    }
}
