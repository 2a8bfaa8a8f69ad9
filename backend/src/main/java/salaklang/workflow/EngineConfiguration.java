package salaklang.workflow;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /**
     * No CMMN, and no history of user tasks beside that of activities: who did what is told by the record and the trace.
     * Finished instances are removed at night, once their time to live has passed.
     */
    @Bean
    static ProcessEnginePlugin economy() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setTaskMetricsEnabled(false);
                engine.setCmmnEnabled(false);
                engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_END);
                engine.setHistoryCleanupBatchWindowStartTime("01:00");
                engine.setHistoryCleanupBatchWindowEndTime("04:00");
            }

            /** Only now: until then the engine takes the level of this name for its own. */
            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                engine.setHistoryLevel(new OfActivities());
            }
        };
    }

    @Bean
    static JobExecutor jobExecutor(
            @Qualifier("camundaTaskExecutor") TaskExecutor threads, CamundaBpmProperties settings) {
        var jobs = settings.getJobExecution();
        var executor = new JobsOfAllProvinces();
        executor.setTaskExecutor(threads);
        executor.setLockTimeInMillis(jobs.getLockTimeInMillis());
        executor.setMaxJobsPerAcquisition(jobs.getMaxJobsPerAcquisition());
        executor.setWaitTimeInMillis(jobs.getWaitTimeInMillis());
        executor.setMaxWait(jobs.getMaxWait());
        return executor;
    }

    private static final class OfActivities extends HistoryLevelActivity {

        private static final String OF_TASKS = HistoryEventTypes.TASK_INSTANCE_CREATE.getEntityType();

        @Override
        public boolean isHistoryEventProduced(HistoryEventType type, Object of) {
            return !type.getEntityType().equals(OF_TASKS) && super.isHistoryEventProduced(type, of);
        }
    }
}
