package salaklang.directory;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.Account;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Realms;
import salaklang.identity.Role;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.NotFound;

/** Keeps the directory as the realm has it. */
@Service
public class DirectoryService {

    private final PersonEntries entries;
    private final Realms realms;
    private final CurrentUser user;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DirectoryService(
            PersonEntries entries,
            Realms realms,
            CurrentUser user,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.realms = realms;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound for everybody but the administrator */
    @Transactional(readOnly = true)
    List<PersonEntry> list(PeopleQuery query, int limit) {
        requireAdministrator();
        return entries.search(query, limit);
    }

    /** As {@link #refresh()}, when the administrator asks for it. */
    DirectoryRefreshed refreshNow() {
        requireAdministrator();
        return refresh();
    }

    /** Reads the realm of the province at hand, outside of any transaction, and then takes over what is new. */
    public DirectoryRefreshed refresh() {
        var begun = clock.instant();
        var province = CurrentTenant.require();
        var accounts = realms.accounts(province);
        return transaction.execute(status -> {
            entries.waitForOtherReplicas(province);
            var changed = (int) accounts.stream()
                    .filter(account -> entries.know(account, begun))
                    .count();
            var left = entries.left(accounts.stream().map(Account::userId).toList(), begun);
            var done =
                    new DirectoryRefreshed(user.find().orElse(null), clock.instant(), accounts.size(), changed, left);
            if (done.anythingNew()) {
                events.publishEvent(done);
            }
            return done;
        });
    }

    /** Somebody has logged in. */
    @Transactional
    public void seen(Person person) {
        entries.seen(person.asThemselves(), clock.instant());
    }

    /** Somebody has chosen a language. */
    @Transactional
    void speaks(Person person, String language) {
        entries.speaks(person.userId(), language);
    }

    private void requireAdministrator() {
        if (!user.require().is(Role.PROVINCE_ADMIN)) {
            throw new NotFound();
        }
    }
}
