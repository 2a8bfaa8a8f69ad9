package salaklang.workflow;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

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
