package salaklang.workflow;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import salaklang.tenancy.CurrentTenant;

/**
 * The executor's own threads, and they alone, see the jobs of every province, to find and to lock them. Each job then
 * enters its own province ({@link JobInItsProvince}).
 */
class JobsOfAllProvinces extends SpringJobExecutor {

    @Override
    protected void startJobAcquisitionThread() {
        if (jobAcquisitionThread == null) {
            jobAcquisitionThread = new Thread(inAllProvinces(acquireJobsRunnable), getName());
            jobAcquisitionThread.start();
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return inAllProvinces(super.getExecuteJobsRunnable(jobIds, engine));
    }

    private static Runnable inAllProvinces(Runnable work) {
        return () -> CurrentTenant.run(CurrentTenant.EVERY_PROVINCE, work);
    }
}
