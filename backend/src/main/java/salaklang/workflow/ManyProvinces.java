package salaklang.workflow;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.stereotype.Component;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.TenantConnection;

/** Shared definitions, instances stamped with the current province, and jobs that enter the province they belong to. */
@Component
class ManyProvinces extends AbstractProcessEnginePlugin {

    private final TenantConnection connection;

    ManyProvinces(TenantConnection connection) {
        this.connection = connection;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTenantIdProvider(new StampWithCurrentProvince());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getJobHandlers().replaceAll((type, handler) -> new JobInItsProvince<>(handler, connection));
    }

    private static class StampWithCurrentProvince implements TenantIdProvider {

        @Override
        public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
            return CurrentTenant.require();
        }

        @Override
        public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
            return CurrentTenant.require();
        }

        @Override
        public String provideTenantIdForHistoricDecisionInstance(
                TenantIdProviderHistoricDecisionInstanceContext context) {
            return CurrentTenant.require();
        }
    }
}
