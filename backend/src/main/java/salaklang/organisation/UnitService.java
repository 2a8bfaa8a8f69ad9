package salaklang.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** What the province's administrator does with units. A closed unit keeps its group in the realm and its people. */
@Service
class UnitService {

    /** Shown in place of the state where work has to be moved first. */
    static final String OPEN_WORK = "OPEN_WORK";

    private static final int REASON_LENGTH = 1000;

    private final Units units;
    private final Organisation organisation;
    private final List<OpenWorkOfUnit> openWork;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    UnitService(
            Units units,
            Organisation organisation,
            List<OpenWorkOfUnit> openWork,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.units = units;
        this.organisation = organisation;
        this.openWork = openWork;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public UnitDetail read(UnitCode code) {
        requireAdministrator();
        var unit = units.findByCode(code).orElseThrow(NotFound::new);
        return new UnitDetail(unit.view(), unit.closedOn(), unit.closedReason(), open(code));
    }

    @Transactional
    public void rename(UnitCode code, String nameTh, String nameEn, String shortTh) {
        var by = requireAdministrator();
        var unit = units.findForChange(code).orElseThrow(NotFound::new);
        var before = unit.view().nameTh();
        unit.rename(nameTh, nameEn, shortTh);
        events.publishEvent(new UnitRenamed(code, by, clock.instant(), before));
    }

    /** @throws WrongState while it has open work, or where it is closed already */
    @Transactional
    public void close(UnitCode code, LocalDate on, String reason) {
        var by = requireAdministrator();
        var unit = units.findForChange(code).orElseThrow(NotFound::new);
        unit.close(on, reasoned(reason), LocalDate.now(clock));
        if (open(code) > 0) {
            throw new WrongState("unit", OPEN_WORK);
        }
        events.publishEvent(new UnitClosed(code, by, clock.instant(), reason.strip()));
    }

    /** Gives all open work of a unit to another that is at work. Each piece is moved for itself. */
    public void moveWork(UnitCode from, UnitCode to, String reason) {
        requireAdministrator();
        organisation.require(from);
        if (from.equals(to)
                || organisation.all().stream().noneMatch(unit -> unit.code().equals(to))) {
            throw new InvalidInput("to", "organisation.error.to");
        }
        var why = reasoned(reason);
        openWork.forEach(work -> work.move(from, to, why));
    }

    private long open(UnitCode code) {
        return openWork.stream().mapToLong(work -> work.count(code)).sum();
    }

    private static String reasoned(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "organisation.error.missing");
        }
        if (reason.strip().length() > REASON_LENGTH) {
            throw new InvalidInput("reason", "organisation.error.too-long", REASON_LENGTH);
        }
        return reason.strip();
    }

    private Person requireAdministrator() {
        var person = currentUser.require();
        if (!person.is(Role.PROVINCE_ADMIN)) {
            throw new AccessDeniedException("Only the province's administrator changes units");
        }
        return person;
    }
}
