package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Thymeleaf replaces a tag before it looks at the tag's condition, which is then lost without a word. */
class TemplateConditionsTest {

    private static final Pattern TAG = Pattern.compile("<\\w[\\w:]*(?:[^<>\"]|\"[^\"]*\")*>");

    @Test
    void noTagIsReplacedAndConditionalAtOnce() throws IOException {
        for (var template : new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html")) {
            assertThat(TAG.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                            .results())
                    .as(template.getFilename())
                    .noneMatch(tag ->
                            tag.group().contains("th:replace=") && tag.group().matches("(?s).*th:(if|unless)=.*"));
        }
    }
}
