package salaklang.identity;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

/**
 * Sees to it that every tenant has its realm: at start and, where Keycloak was away then, again and again until all is
 * well.
 */
@Component
@Order(0)
class Provisioning implements ApplicationRunner, DisposableBean {

    static final int AT_ONCE = 4;

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(Provisioning.class);

    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final Provinces provinces;
    private final Realms realms;
    private final KeycloakSettings settings;
    private volatile Thread retries;

    Provisioning(Provinces provinces, Realms realms, KeycloakSettings settings) {
        this.provinces = provinces;
        this.realms = realms;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (settings.provision()) {
            var all = provinces.all();
            all.forEach(province -> missing.add(province.id()));
            provision(all);
            retryWhatIsMissing();
        }
    }

    /**
     * Makes one more realm now.
     *
     * @return whether it stands; where not, it is tried again in the background
     */
    boolean add(Province province) {
        missing.add(province.id());
        var made = tryOne(province);
        retryWhatIsMissing();
        return made;
    }

    /** The provinces whose realm has not been seen to yet. */
    Set<String> missing() {
        return Set.copyOf(missing);
    }

    private void provision(Collection<Province> some) throws InterruptedException {
        var workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            workers.invokeAll(some.stream()
                    .map(province -> (Callable<Boolean>) () -> tryOne(province))
                    .toList());
        } finally {
            workers.shutdownNow();
        }
    }

    private boolean tryOne(Province province) {
        try {
            realms.provision(province);
            missing.remove(province.id());
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The realm of {} cannot be provisioned yet: {}", province.id(), e.toString());
            LOG.debug("The realm of {}", province.id(), e);
            return false;
        }
    }

    private synchronized void retryWhatIsMissing() {
        if (!missing.isEmpty() && (retries == null || !retries.isAlive())) {
            retries = new Thread(this::retry, "provisioning");
            retries.setDaemon(true);
            retries.start();
        }
    }

    private void retry() {
        try {
            while (!missing.isEmpty()) {
                Thread.sleep(PAUSE.toMillis());
                tryAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The database may be away as well: then it is for the next time. */
    private void tryAgain() throws InterruptedException {
        try {
            provision(provinces.all().stream()
                    .filter(province -> missing.contains(province.id()))
                    .toList());
        } catch (RuntimeException e) {
            LOG.warn("The realms cannot be provisioned yet: {}", e.toString());
        }
    }

    @Override
    public void destroy() {
        var running = retries;
        if (running != null) {
            running.interrupt();
        }
    }
}
