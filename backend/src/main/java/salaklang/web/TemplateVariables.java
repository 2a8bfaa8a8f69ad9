package salaklang.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What every template knows, the errors' too: {@code shell} and {@code dates}. */
@Component
class TemplateVariables {

    TemplateVariables(ThymeleafViewResolver resolver, Shell shell, Dates dates) {
        resolver.setStaticVariables(Map.of("shell", shell, "dates", dates));
    }
}
