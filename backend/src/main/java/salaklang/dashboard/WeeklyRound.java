package salaklang.dashboard;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.directory.People;
import salaklang.directory.PersonEntry;
import salaklang.document.Papers;
import salaklang.identity.CurrentUser;
import salaklang.mail.MailFile;
import salaklang.mail.MailLink;
import salaklang.mail.MailMessage;
import salaklang.mail.MailRecipient;
import salaklang.mail.Mails;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/**
 * Sends the week's overview on Monday at seven, once to each; was the platform down then, it goes when it is back on that
 * day. Each gets what their own overviews show them on that morning.
 */
@Component
class WeeklyRound {

    private static final Logger LOG = LoggerFactory.getLogger(WeeklyRound.class);
    private static final LocalTime AT = LocalTime.of(7, 0);

    private final WeeklyReaders readers;
    private final DashboardService dashboards;
    private final DashboardPaper paper;
    private final Papers papers;
    private final Mails mails;
    private final People people;
    private final Provinces provinces;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WeeklyRound(
            WeeklyReaders readers,
            DashboardService dashboards,
            DashboardPaper paper,
            Papers papers,
            Mails mails,
            People people,
            Provinces provinces,
            MessageSource messages,
            TransactionTemplate transaction,
            Clock clock) {
        this.readers = readers;
        this.dashboards = dashboards;
        this.paper = paper;
        this.papers = papers;
        this.mails = mails;
        this.people = people;
        this.provinces = provinces;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${sala.dashboard.weekly-every:PT5M}")
    void everyProvince() {
        for (var province : provinces.all()) {
            try {
                if (!province.isCentral()) {
                    send(province.id());
                }
            } catch (RuntimeException e) {
                LOG.warn("The overviews of {} cannot be sent now: {}", province.id(), e.toString());
            }
        }
    }

    /** Sends those of today, if it is the day and they have not been sent. Whose fails waits for the next time, alone. */
    void send(String province) {
        var now = ZonedDateTime.now(clock);
        if (now.getDayOfWeek() != DayOfWeek.MONDAY || now.toLocalTime().isBefore(AT)) {
            return;
        }
        var week = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        CurrentTenant.run(province, () -> {
            List<String> waiting = transaction.execute(status -> readers.waiting(week));
            for (var user : waiting) {
                try {
                    transaction.executeWithoutResult(status -> send(province, user, week));
                } catch (RuntimeException e) {
                    LOG.warn("The overview of {} in {} is to be sent again", user, province, e);
                }
            }
        });
    }

    private void send(String province, String user, LocalDate week) {
        var reader = people.byIds(List.of(user)).get(user);
        if (reader == null || !reader.active() || reader.email() == null || !readers.begin(user, week)) {
            return;
        }
        CurrentUser.run(
                reader.person(province),
                () -> Mails.inLanguage(reader.locale(), () -> {
                    for (var scope : dashboards.ownScopes()) {
                        mails.enqueue(mail(reader, scope, week));
                    }
                    return null;
                }));
    }

    private MailMessage mail(PersonEntry reader, DashboardScope scope, LocalDate week) {
        var view = dashboards.read(scope, Period.of(null, null, null, week));
        var written = paper.of(view);
        return new MailMessage(
                "weekly:" + reader.userId() + ":" + scope.path() + ":" + week,
                "weekly:" + scope.path(),
                new MailRecipient(reader.displayName(), reader.email(), reader.locale()),
                paper.subject(view),
                says(view),
                new MailLink(say("dashboard.weekly.open"), scope.path()),
                null,
                List.of(MailFile.of("overview-" + week + ".pdf", "application/pdf", papers.pdf(written))));
    }

    private List<String> says(Dashboard view) {
        var standing = view.standing();
        var says = new ArrayList<String>();
        says.add(say(
                "dashboard.weekly.says",
                standing.open(),
                standing.late(),
                standing.atRisk(),
                standing.onTimePercent() == null ? "–" : standing.onTimePercent() + "%"));
        if (view.decisions() != null && view.decisions().count() > 0) {
            says.add(say("dashboard.weekly.decisions", view.decisions().count()));
        }
        return says;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
