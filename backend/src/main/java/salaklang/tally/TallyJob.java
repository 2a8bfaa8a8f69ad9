package salaklang.tally;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;
import salaklang.web.Dates;

/**
 * Folds what has changed, province by province, one replica at a time, so that there is always little to add to the tally.
 * Nothing is wrong while it is late or away.
 */
@Component
class TallyJob {

    private static final int AT_ONCE = 20_000;
    private static final Logger LOG = LoggerFactory.getLogger(TallyJob.class);

    private final TallyFold fold;
    private final Dates dates;
    private final Provinces provinces;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TallyJob(TallyFold fold, Dates dates, Provinces provinces, TransactionTemplate transaction, Clock clock) {
        this.fold = fold;
        this.dates = dates;
        this.provinces = provinces;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void everyProvince() {
        for (var province : provinces.all()) {
            if (province.isCentral()) {
                continue;
            }
            try {
                CurrentTenant.run(province.id(), this::fold);
            } catch (RuntimeException e) {
                LOG.warn("The tally of {} is to be folded again", province.id(), e);
            }
        }
    }

    /** Until little is left, or another replica is at it. */
    void fold() {
        int folded;
        do {
            folded = transaction.execute(status -> some());
        } while (folded == AT_ONCE);
    }

    private int some() {
        var horizon = Horizon.of(dates);
        if (!fold.isDue(horizon) || !fold.lease()) {
            return 0;
        }
        fold.look(horizon);
        var folded = fold.fold(AT_ONCE);
        fold.tellTheCentre(clock.instant());
        return folded;
    }
}
