package salaklang.workflow;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** No CMMN; finished instances are removed at night, once their time to live has passed. */
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
}
