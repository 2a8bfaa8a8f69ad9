package salaklang.workflow;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.TenantConnection;

/**
 * A job of a province works as that province alone. Its transaction was opened by the executor before the province was
 * known; from here to its end the database shows it this province.
 */
class JobInItsProvince<C extends JobHandlerConfiguration> implements JobHandler<C> {

    private final JobHandler<C> handler;
    private final TenantConnection connection;

    JobInItsProvince(JobHandler<C> handler, TenantConnection connection) {
        this.handler = handler;
        this.connection = connection;
    }

    @Override
    public void execute(C configuration, ExecutionEntity execution, CommandContext context, String province) {
        if (province == null) {
            handler.execute(configuration, execution, context, null);
            return;
        }
        CurrentTenant.run(province, () -> {
            connection.enter(province);
            handler.execute(configuration, execution, context, province);
        });
    }

    @Override
    public String getType() {
        return handler.getType();
    }

    @Override
    public C newConfiguration(String canonicalString) {
        return handler.newConfiguration(canonicalString);
    }

    @Override
    public void onDelete(C configuration, JobEntity job) {
        handler.onDelete(configuration, job);
    }
}
