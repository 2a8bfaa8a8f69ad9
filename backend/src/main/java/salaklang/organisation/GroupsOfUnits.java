package salaklang.organisation;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import salaklang.identity.Realms;
import salaklang.identity.UnitCode;
import salaklang.identity.UnitGroup;
import salaklang.tenancy.CurrentTenant;

/**
 * Makes or renames the group of a unit in the province's realm as soon as the change stands. Where the realm is away,
 * provisioning repairs it.
 */
@Component
class GroupsOfUnits implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(GroupsOfUnits.class);

    private final Organisation organisation;
    private final Realms realms;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var worker = new Thread(work, "groups-of-units");
        worker.setDaemon(true);
        return worker;
    });

    GroupsOfUnits(Organisation organisation, Realms realms) {
        this.organisation = organisation;
        this.realms = realms;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(UnitAdded added) {
        soon(added.unit());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(UnitRenamed renamed) {
        soon(renamed.unit());
    }

    private void soon(UnitCode code) {
        var province = CurrentTenant.require();
        try {
            thread.execute(() -> ensure(province, code));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The group of {} in {} waits for the next start", code, province);
        }
    }

    private void ensure(String province, UnitCode code) {
        try {
            var unit = CurrentTenant.in(province, () -> organisation.require(code));
            realms.ensureUnits(province, List.of(new UnitGroup(code, unit.nameTh())));
        } catch (RuntimeException e) {
            LOG.warn("The group of {} in {} waits for provisioning: {}", code, province, e.toString());
            LOG.debug("The group of {} in {}", code, province, e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
