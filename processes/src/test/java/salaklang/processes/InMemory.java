package salaklang.processes;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;

/** One engine in memory for all process tests; beans are what a test registers in {@code Mocks}, jobs run when told. */
public final class InMemory {

    private static final ProcessEngine ENGINE = new StandaloneInMemProcessEngineConfiguration()
            .setExpressionManager(new MockExpressionManager())
            .setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY)
            .setMetricsEnabled(false)
            .setJobExecutorActivate(false)
            .buildProcessEngine();

    public static ProcessEngineExtension engine() {
        return ProcessEngineExtension.builder().useProcessEngine(ENGINE).build();
    }

    private InMemory() {}
}
