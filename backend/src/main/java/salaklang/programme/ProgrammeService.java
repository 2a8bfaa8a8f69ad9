package salaklang.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.identity.Role;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** The province's list of programmes. Everybody of the province reads it; secretaries and the administrator keep it. */
@Service
@Transactional
class ProgrammeService {

    private static final int BUDDHIST_ERA = 543;

    private final ProvincialProgrammes programmes;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeService(
            ProvincialProgrammes programmes, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.programmes = programmes;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The latest year first, and by name.
     *
     * @param after the last one of the page before, or null
     */
    @Transactional(readOnly = true)
    List<ProgrammeView> page(UUID after, int limit) {
        var last = after == null ? null : require(after).view();
        return programmes
                .following(
                        last == null ? Integer.MAX_VALUE : last.fiscalYear(),
                        last == null ? "" : last.name(),
                        Limit.of(limit))
                .stream()
                .map(Programme::view)
                .toList();
    }

    @Transactional(readOnly = true)
    ProgrammeView read(UUID id) {
        requireKeeper();
        return require(id).view();
    }

    boolean mayChange() {
        return currentUser.require().is(Role.COMMITTEE_SECRETARY, Role.PROVINCE_ADMIN);
    }

    /** The one at hand, in the Buddhist Era. */
    int fiscalYear() {
        var today = LocalDate.now(clock);
        return today.getYear() + BUDDHIST_ERA + (today.getMonth().compareTo(Month.OCTOBER) >= 0 ? 1 : 0);
    }

    /** @throws InvalidInput also where the year has one of this name */
    void add(String name, Integer fiscalYear) {
        requireKeeper();
        var programme = new Programme(name, fiscalYear);
        requireOnlyOne(programme.view());
        keep(programme);
    }

    /** @param version as the form knew it */
    void change(UUID id, Integer version, String name, Integer fiscalYear) {
        requireKeeper();
        var programme = require(id);
        requireOnlyOne(new Programme(name, fiscalYear).view().as(id));
        programme.change(version, name, fiscalYear);
        keep(programme);
    }

    /** It is chosen no more. */
    void close(UUID id) {
        requireKeeper();
        var programme = require(id);
        programme.close(clock.instant());
        keep(programme);
    }

    void reopen(UUID id) {
        requireKeeper();
        var programme = require(id);
        programme.reopen();
        keep(programme);
    }

    private void requireOnlyOne(ProgrammeView wanted) {
        if (programmes.existsByFiscalYearBeAndNameAndIdNot(wanted.fiscalYear(), wanted.name(), wanted.id())) {
            throw new InvalidInput("name", "programme.error.exists");
        }
    }

    private void keep(Programme programme) {
        try {
            programmes.saveAndFlush(programme);
        } catch (DataIntegrityViolationException sameNameMeanwhile) {
            throw new InvalidInput("name", "programme.error.exists");
        }
        var view = programme.view();
        events.publishEvent(new ProgrammeChanged(
                view.id(), currentUser.require(), clock.instant(), view.fiscalYear() + " " + view.name()));
    }

    private Programme require(UUID id) {
        return programmes.findById(id).orElseThrow(NotFound::new);
    }

    private void requireKeeper() {
        if (!mayChange()) {
            throw new AccessDeniedException("For secretaries and the province's administrator");
        }
    }
}
