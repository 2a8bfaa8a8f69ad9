package salaklang.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

/** The shell without the house: MVC, templates and messages, and a page that holds all parts. */
@Configuration(proxyBeanMethods = false)
@TestComponent
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
@ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX, pattern = "salaklang\\.web\\.(Live.*|Once)"))
@Import({CurrentUser.class, PartsController.class, FailingController.class})
class WebSlice {

    /** A Monday, 13 July 2569, at noon. */
    static final Instant NOW = Instant.parse("2026-07-13T05:00:00Z");

    static final Province SI_SA_KET = new Province("si-sa-ket", "33", "ศก", "ศรีสะเกษ", "Si Sa Ket");
    static final Person SECRETARY = person("เลขานุการคณะกรรมการ", Role.COMMITTEE_SECRETARY);

    static Person person(String position, Role role) {
        return new Person("si-sa-ket", "1", "someone", position, Set.of(role), Set.of(UnitCode.of("agencies/nre")));
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneId.of("Asia/Bangkok"));
    }

    @Bean
    Provinces provinces() {
        var provinces = mock(Provinces.class);
        when(provinces.all()).thenReturn(List.of(SI_SA_KET));
        return provinces;
    }

    @Bean
    UnreadNotices unreadNotices() {
        return person -> 3;
    }

    @Bean
    UnitNames unitNames() {
        return unit -> "ทสจ.ศรีสะเกษ";
    }
}
