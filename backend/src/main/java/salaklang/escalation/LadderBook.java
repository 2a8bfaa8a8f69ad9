package salaklang.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import salaklang.tenancy.CurrentTenant;

/** The versions of each province, kept for half a minute: what another replica records is known no later. */
@Component
class LadderBook {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Map<String, Kept> provinces = new ConcurrentHashMap<>();
    private final LadderVersions versions;
    private final Clock clock;

    LadderBook(LadderVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** The version of a day: of all that have begun by then the one recorded last. */
    Optional<RecordedLadder> inForce(LocalDate day) {
        return ladders().stream()
                .filter(ladder -> !ladder.validFrom().isAfter(day))
                .max(Comparator.comparing(RecordedLadder::number));
    }

    private List<RecordedLadder> ladders() {
        var province = CurrentTenant.require();
        var now = clock.instant();
        var kept = provinces.get(province);
        if (kept == null || !kept.isFreshAt(now)) {
            kept = new Kept(
                    versions.latestFirst().stream().map(RecordedLadder::of).toList(), now);
            provinces.put(province, kept);
        }
        return kept.ladders();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forget(LadderChanged changed) {
        readAnew();
    }

    void readAnew() {
        provinces.remove(CurrentTenant.require());
    }

    private record Kept(List<RecordedLadder> ladders, Instant since) {

        boolean isFreshAt(Instant now) {
            return !now.isBefore(since) && now.isBefore(since.plus(KEPT));
        }
    }
}
