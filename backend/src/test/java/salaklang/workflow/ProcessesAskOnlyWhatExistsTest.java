package salaklang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;
import salaklang.platform.FeatureTest;

/** Walks every BPMN file: each bean it names is there, and has the method with that many parameters. */
@FeatureTest
class ProcessesAskOnlyWhatExistsTest {

    private static final Pattern CALL = Pattern.compile("[$#]\\{\\s*(\\w+)\\.(\\w+)\\(([^)]*)\\)");

    @Autowired
    ApplicationContext beans;

    @Autowired
    RepositoryService definitions;

    @Test
    void everyBeanAndMethodThatAProcessNamesIsThere() throws IOException {
        var calls = callsInProcesses();
        assertThat(calls).hasSizeGreaterThan(10);
        assertThat(calls).allSatisfy(call -> {
            var bean = call.group(1);
            assertThat(beans.containsBean(bean)).as("bean %s", bean).isTrue();
            var parameters = call.group(3).isBlank() ? 0 : call.group(3).split(",").length;
            assertThat(Arrays.stream(ClassUtils.getAllInterfacesForClass(beans.getType(bean)))
                            .flatMap(type -> Stream.of(type.getMethods())))
                    .as("%s.%s with %d parameters", bean, call.group(2), parameters)
                    .anyMatch(method ->
                            method.getName().equals(call.group(2)) && method.getParameterCount() == parameters);
        });
    }

    @Test
    void theFiveProcessesAreDeployedOnceForAllProvinces() {
        var deployed =
                definitions.createProcessDefinitionQuery().latestVersion().list();
        assertThat(deployed)
                .filteredOn(definition -> !definition.getKey().contains("probe"))
                .extracting(definition -> definition.getKey() + "/" + definition.getTenantId())
                .containsExactlyInAnyOrder(
                        "assignment/null",
                        "committee-meeting/null",
                        "follow-up-round/null",
                        "minutes/null",
                        "recommendation/null");
    }

    private static List<MatchResult> callsInProcesses() throws IOException {
        var calls = Stream.<MatchResult>builder();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.bpmn")) {
            CALL.matcher(new String(file.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .results()
                    .forEach(calls);
        }
        return calls.build().toList();
    }
}
