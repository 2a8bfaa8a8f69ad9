package salaklang.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.calendar.WorkingDays;
import salaklang.directory.People;
import salaklang.mail.Mails;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/**
 * Sends the daily digests at the start of office hours on working days: one to each person by each channel, of what came
 * before. Was the platform down then, they go when it is back.
 */
@Component
class DigestRound {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);

    private final Digests digests;
    private final Notices notices;
    private final People people;
    private final Doors doors;
    private final NoticeLetters letters;
    private final Mails mails;
    private final WorkingDays workingDays;
    private final Provinces provinces;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DigestRound(
            Digests digests,
            Notices notices,
            People people,
            Doors doors,
            NoticeLetters letters,
            Mails mails,
            WorkingDays workingDays,
            Provinces provinces,
            TransactionTemplate transaction,
            Clock clock) {
        this.digests = digests;
        this.notices = notices;
        this.people = people;
        this.doors = doors;
        this.letters = letters;
        this.mails = mails;
        this.workingDays = workingDays;
        this.provinces = provinces;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${sala.notification.digest-every:PT1M}",
            fixedDelayString = "${sala.notification.digest-every:PT1M}")
    void everyProvince() {
        for (var province : provinces.all()) {
            try {
                send(province.id());
            } catch (RuntimeException e) {
                LOG.warn("The digests of {} cannot be written now: {}", province.id(), e.toString());
                LOG.debug("The digests of {}", province.id(), e);
            }
        }
    }

    /** Writes the digests of today, if it is time and they have not been written. */
    void send(String province) {
        CurrentTenant.run(province, () -> {
            var today = LocalDate.now(clock);
            var begin = workingDays.startOfWork(today);
            if (!workingDays.isWorkingDay(today) || clock.instant().isBefore(begin)) {
                return;
            }
            List<Digests.Key> waiting = transaction.execute(status -> digests.waiting(begin));
            waiting.forEach(key -> transaction.executeWithoutResult(status -> send(key, today)));
        });
    }

    private void send(Digests.Key key, LocalDate today) {
        if (!digests.begin(key, today)) {
            return;
        }
        var found = digests.take(key, workingDays.startOfWork(today));
        var person = people.byIds(List.of(key.userId())).get(key.userId());
        if (found.isEmpty() || person == null || !person.active()) {
            return;
        }
        var address = doors.of(List.of(person)).get(person.userId()).addresses().get(key.channel());
        if (address == null) {
            return;
        }
        mails.enqueue(
                key.channel(),
                letters.digest(
                        String.join(
                                "|", "digest", person.userId(), key.channel().name(), today.toString()),
                        notices.byId(found),
                        person,
                        key.channel(),
                        address),
                workingDays.nextWorkingMoment(clock.instant()));
    }
}
