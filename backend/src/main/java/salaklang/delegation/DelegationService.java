package salaklang.delegation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.directory.DirectoryService;
import salaklang.directory.People;
import salaklang.directory.PersonEntry;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Delegating an office, recording an absence, and ending either. */
@Service
@Transactional
public class DelegationService {

    private static final LocalDate BEYOND_ALL = LocalDate.of(9999, 12, 31);
    private static final int MOST_CHOICES = 20;

    private final OfficeDelegations delegations;
    private final People people;
    private final DirectoryService directory;
    private final CurrentUser user;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegationService(
            OfficeDelegations delegations,
            People people,
            DirectoryService directory,
            CurrentUser user,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.directory = directory;
        this.user = user;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person's own and those given to them, the last ones first.
     *
     * @param after the last one of the page before, or null
     */
    @Transactional(readOnly = true)
    List<DelegationView> mine(DelegationId after, int limit) {
        var reader = user.require().asThemselves();
        var last = place(after, reader);
        return views(
                delegations.concerning(reader.userId(), last.endsOn(), last.recordedAt(), last.id(), Limit.of(limit)),
                reader);
    }

    /** Everybody's, as {@link #mine}; none for who is not the administrator. */
    @Transactional(readOnly = true)
    List<DelegationView> all(DelegationId after, int limit) {
        var reader = user.require().asThemselves();
        if (!DelegationAccess.seesAll(reader)) {
            return List.of();
        }
        var last = place(after, reader);
        return views(delegations.everybodys(last.endsOn(), last.recordedAt(), last.id(), Limit.of(limit)), reader);
    }

    /** All that the person sees: everybody's for the administrator, for others as {@link #mine}. */
    @Transactional(readOnly = true)
    List<DelegationView> visible(DelegationId after, int limit) {
        return DelegationAccess.seesAll(user.require().asThemselves()) ? all(after, limit) : mine(after, limit);
    }

    /** Where one stands in the order from the last to the first. */
    private record Place(LocalDate endsOn, Instant recordedAt, UUID id) {}

    private Place place(DelegationId after, Person reader) {
        if (after == null) {
            return new Place(BEYOND_ALL, Instant.EPOCH, new UUID(0, 0));
        }
        var last = delegations
                .findById(after.value())
                .filter(found -> DelegationAccess.sees(reader, found))
                .orElseThrow(NotFound::new)
                .view(reader, today());
        return new Place(last.endsOn(), last.recordedAt(), after.value());
    }

    /** In whose name the person may act today. */
    @Transactional(readOnly = true)
    List<DelegationView> usable() {
        var reader = user.require().asThemselves();
        return views(delegations.givenTo(reader.userId(), today()), reader);
    }

    /**
     * Of whom a deputy, or by the administrator a head, can be chosen.
     *
     * @param principal whose deputy is looked for; null for the person's own
     */
    @Transactional(readOnly = true)
    List<PersonEntry> choices(String words, boolean heads, String principal) {
        var not = principal == null ? user.require().userName() : principal;
        return people.search(words, heads ? Offices.ALL : Set.of(), MOST_CHOICES + 1).stream()
                .filter(entry -> !entry.userName().equals(not))
                .limit(MOST_CHOICES)
                .toList();
    }

    /**
     * @param principalAccount whose office; null for one's own
     * @param deputyAccount null for an absence alone
     * @throws InvalidInput where a rule forbids it
     * @throws AccessDeniedException for who has no office, or no right to record for another
     */
    public DelegationId record(String principalAccount, String deputyAccount, DelegationTerms terms) {
        var by = user.require();
        boolean own = principalAccount == null || principalAccount.equals(by.userName());
        DelegationAccess.mustRecord(by, own);
        var principal = own ? self(by) : person("principal", principalAccount);
        var deputy = deputyAccount == null ? null : person("deputy", deputyAccount);
        var delegation = new OfficeDelegation(principal, deputy, terms, by, today(), clock.instant());
        if (deputy != null) {
            requireNoOther(principal, terms);
        }
        delegations.save(delegation);
        events.publishEvent(new DelegationRecorded(
                delegation.id(),
                principal.userName(),
                principal.displayName(),
                deputyAccount,
                deputy == null ? null : deputy.displayName(),
                deputy == null ? null : terms.kind(),
                terms.beginsOn(),
                terms.endsOn(),
                by,
                clock.instant()));
        return delegation.id();
    }

    /** Ends it at once, also for a deputy who acts by it at this moment. */
    public void revoke(DelegationId id) {
        var by = user.require();
        DelegationAccess.requireOwnName(by);
        var delegation = delegations
                .findById(id.value())
                .filter(found -> DelegationAccess.sees(by, found))
                .orElseThrow(NotFound::new);
        if (!DelegationAccess.mayRevoke(by, delegation)) {
            throw new AccessDeniedException("Only the head or the administrator revokes");
        }
        delegation.revoke(by, today(), clock.instant());
        var view = delegation.view(by, today());
        events.publishEvent(new DelegationRevoked(
                id, view.principalAccount(), view.principalPosition(), view.deputyAccount(), by, clock.instant()));
    }

    /** Two forms sent at once for one office wait for each other. */
    private void requireNoOther(PersonEntry principal, DelegationTerms terms) {
        database.sql("select pg_advisory_xact_lock(hashtext('office_delegation'), hashtext(:office))")
                .param("office", principal.userId())
                .query((row, number) -> number)
                .list();
        if (delegations.hasDeputy(principal.userId(), terms.beginsOn(), terms.endsOn())) {
            throw new InvalidInput("beginsOn", "delegation.error.overlap");
        }
    }

    /** Whoever has never logged in by a page may still be missing in the directory. */
    private PersonEntry self(Person by) {
        directory.seen(by);
        return people.byAccount(by.userName()).orElseThrow(NotFound::new);
    }

    private PersonEntry person(String field, String account) {
        return people.byAccount(account).orElseThrow(() -> new InvalidInput(field, "delegation.error.unknown-person"));
    }

    private List<DelegationView> views(List<OfficeDelegation> found, Person reader) {
        return found.stream()
                .map(delegation -> delegation.view(reader, today()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
