package salaklang.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.calendar.WorkingDays;
import salaklang.escalation.Channel;
import salaklang.mail.Mails;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/**
 * Tells people of the notices that concern them, by what they chose: at once, or with the digest. What goes at once waits
 * outside of working time for the next working moment, but for what answers a person's own act. Some hundred notices are
 * told in one transaction, in their order and by one replica at a time, so that each is told once.
 */
@Component
class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final int AT_ONCE = 200;
    private static final int AT_A_TIME = 10;

    private final Notices notices;
    private final NoticeReach reach;
    private final Doors doors;
    private final NoticeLetters letters;
    private final Mails mails;
    private final Digests digests;
    private final WorkingDays workingDays;
    private final Provinces provinces;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Telling(
            Notices notices,
            NoticeReach reach,
            Doors doors,
            NoticeLetters letters,
            Mails mails,
            Digests digests,
            WorkingDays workingDays,
            Provinces provinces,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.notices = notices;
        this.reach = reach;
        this.doors = doors;
        this.letters = letters;
        this.mails = mails;
        this.digests = digests;
        this.workingDays = workingDays;
        this.provinces = provinces;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${sala.notification.tell-every:PT5S}",
            fixedDelayString = "${sala.notification.tell-every:PT5S}")
    void everyProvince() {
        for (var province : provinces.all()) {
            try {
                tell(province.id(), AT_A_TIME);
            } catch (RuntimeException e) {
                LOG.warn("The notices of {} cannot be told now: {}", province.id(), e.toString());
                LOG.debug("The notices of {}", province.id(), e);
            }
        }
    }

    /** @param most transactions, after which it is another province's turn */
    void tell(String province, int most) {
        CurrentTenant.run(province, () -> {
            var more = true;
            for (var done = 0; more && done < most; done++) {
                more = Boolean.TRUE.equals(transaction.execute(status -> tellSome()));
            }
        });
    }

    /** @return whether there may be more */
    private boolean tellSome() {
        if (!isAlone()) {
            return false;
        }
        var untold = notices.untold(AT_ONCE);
        if (untold.isEmpty()) {
            return false;
        }
        var reached = reach.of(untold);
        var people = reached.values().stream()
                .flatMap(List::stream)
                .map(Told::person)
                .distinct()
                .toList();
        var open = doors.of(people);
        var texts = new HashMap<Locale, Map<UUID, String>>();
        var now = clock.instant();
        for (var notice : untold) {
            for (var told : reached.get(notice.id())) {
                if (told.insteadOf() != null) {
                    notices.copy(notice, Recipient.person(told.person().userName()));
                }
                var said = texts.computeIfAbsent(told.person().locale(), language -> say(untold, language));
                tell(notice, told, open.get(told.person().userId()), said.get(notice.id()), now);
            }
        }
        notices.markTold(untold);
        return untold.size() == AT_ONCE;
    }

    private Map<UUID, String> say(List<UntoldNotice> untold, Locale language) {
        return letters.say(untold.stream().map(UntoldNotice::notice).toList(), language);
    }

    private void tell(UntoldNotice untold, Told told, Doors.Door door, String text, Instant now) {
        var notice = untold.notice();
        for (var channel : Channel.values()) {
            if (!door.channels().contains(channel) || !untold.channels().contains(channel)) {
                continue;
            }
            switch (door.choices().of(channel, NoticeKinds.asks(notice.kind()))) {
                case NOW ->
                    mails.enqueue(
                            channel,
                            letters.one(
                                    notice,
                                    text,
                                    told,
                                    channel,
                                    door.addresses().get(channel)),
                            NoticeKinds.answersAnAct(notice.kind()) ? now : workingDays.nextWorkingMoment(now));
                case DIGEST -> digests.add(told.person().userId(), channel, notice.id(), now);
                case OFF -> LOG.trace("{} wants nothing by {}", told.person().userName(), channel);
            }
        }
    }

    /** Until the end of the transaction no other replica tells this province's notices. */
    private boolean isAlone() {
        return database.sql("select pg_try_advisory_xact_lock(hashtextextended('telling ' || :province, 0))")
                .param("province", CurrentTenant.require())
                .query(Boolean.class)
                .single();
    }
}
