package salaklang.directory;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.RealmProvisioned;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/** When the directory is brought up to date: at each login, when a realm has been made ready, and every night. */
@Component
class DirectoryRefresh implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryRefresh.class);

    private final DirectoryService directory;
    private final Provinces provinces;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var worker = new Thread(work, "directory-refresh");
        worker.setDaemon(true);
        return worker;
    });

    DirectoryRefresh(DirectoryService directory, Provinces provinces) {
        this.directory = directory;
        this.provinces = provinces;
    }

    /** Nobody is kept from logging in because the directory could not be written. */
    @EventListener
    void on(InteractiveAuthenticationSuccessEvent login) {
        CurrentUser.personOf(login.getAuthentication()).ifPresent(this::seen);
    }

    private void seen(Person person) {
        try {
            CurrentTenant.run(person.province(), () -> directory.seen(person));
        } catch (RuntimeException e) {
            LOG.warn("The directory of {} did not take a login: {}", person.province(), e.toString());
        }
    }

    @EventListener
    void on(RealmProvisioned realm) {
        soon(realm.province());
    }

    @Scheduled(cron = "${sala.directory.refresh:0 30 2 * * *}", zone = "Asia/Bangkok")
    void everyProvince() {
        provinces.all().forEach(province -> soon(province.id()));
    }

    private void soon(String province) {
        try {
            thread.execute(() -> refresh(province));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The directory of {} waits for the next start", province);
        }
    }

    private void refresh(String province) {
        try {
            var done = CurrentTenant.in(province, directory::refresh);
            LOG.info(
                    "Directory of {}: {} people, {} changed, {} left",
                    province,
                    done.people(),
                    done.changed(),
                    done.left());
        } catch (RuntimeException e) {
            LOG.warn("The directory of {} cannot be refreshed now: {}", province, e.toString());
            LOG.debug("The directory of {}", province, e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
