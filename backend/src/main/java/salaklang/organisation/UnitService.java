package salaklang.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/**
 * What the province's administrator does with units. Who leads a unit adds and names its divisions. A closed unit keeps
 * its group in the realm and its people.
 */
@Service
class UnitService {

    /** Shown in place of the state where work has to be moved first. */
    static final String OPEN_WORK = "OPEN_WORK";

    /** Shown in place of the state where divisions have to be closed first. */
    static final String DIVISIONS = "DIVISIONS";

    private static final int REASON_LENGTH = 1000;

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern DISTRICT_CODE = Pattern.compile("[0-9]{4}");

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
        var person = currentUser.require();
        requireLeads(person, code);
        var unit = units.findByCode(code).orElseThrow(NotFound::new);
        return new UnitDetail(
                unit.view(),
                code.isDivision() ? organisation.require(code.office()) : null,
                code.isDivision() ? List.of() : organisation.divisionsOf(List.of(code)),
                unit.closedOn(),
                unit.closedReason(),
                open(code),
                person.is(Role.PROVINCE_ADMIN));
    }

    /**
     * Adds a unit, last of its kind.
     *
     * @param name the last part of its code
     * @param district where a local organisation lies, else null
     */
    @Transactional
    public UnitCode add(UnitKind kind, String name, UnitCode district, UnitNaming naming) {
        var by = requireAdministrator();
        if (kind == null || kind == UnitKind.DIVISION) {
            throw new InvalidInput("kind", "organisation.error.missing");
        }
        units.waitForOthers();
        var code = free(kind.root() + "/", name, kind == UnitKind.DISTRICT ? DISTRICT_CODE : CODE);
        var lies = kind == UnitKind.DISTRICT ? code : kind.isLao() ? district(district) : null;
        return added(Unit.named(code, kind, lies, units.lastPosition(kind) + 1, naming), by);
    }

    /**
     * Adds a division to an agency or district, last of all.
     *
     * @param name the last part of its code
     */
    @Transactional
    public UnitCode addDivision(UnitCode office, String name, UnitNaming naming) {
        var by = currentUser.require();
        requireLeads(by, office);
        if (office.isDivision() || office.isLao()) {
            throw new NotFound();
        }
        units.waitForOthers();
        var of = units.findForChange(office).orElseThrow(NotFound::new);
        var code = free(office + ".", name, CODE);
        return added(of.division(code, units.lastPosition(UnitKind.DIVISION) + 1, naming), by);
    }

    private UnitCode added(Unit unit, Person by) {
        units.save(unit);
        events.publishEvent(
                new UnitAdded(unit.code(), by, clock.instant(), unit.view().nameTh()));
        return unit.code();
    }

    private UnitCode free(String before, String typed, Pattern form) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidInput("code", "organisation.error.missing");
        }
        var name = typed.strip();
        if (!form.matcher(name).matches()) {
            throw new InvalidInput(
                    "code", form == DISTRICT_CODE ? "organisation.error.district-code" : "organisation.error.code");
        }
        var code = UnitCode.of(before + name);
        if (units.existsByCode(code)) {
            throw new InvalidInput("code", "organisation.error.code-taken");
        }
        return code;
    }

    private UnitCode district(UnitCode code) {
        if (code == null || !code.isDistrict() || !organisation.areAtWork(List.of(code))) {
            throw new InvalidInput("district", "organisation.error.district");
        }
        return code;
    }

    @Transactional
    public void rename(UnitCode code, UnitNaming naming) {
        var by = currentUser.require();
        requireLeads(by, code);
        if (!code.isDivision()) {
            requireAdministrator();
        }
        var unit = units.findForChange(code).orElseThrow(NotFound::new);
        var before = unit.view().nameTh();
        unit.rename(naming);
        events.publishEvent(new UnitRenamed(code, by, clock.instant(), before));
    }

    /** @throws WrongState while it has open work or divisions, or where it is closed already */
    @Transactional
    public void close(UnitCode code, LocalDate on, String reason) {
        var by = requireAdministrator();
        var unit = units.findForChange(code).orElseThrow(NotFound::new);
        unit.close(on, reasoned(reason), LocalDate.now(clock));
        if (units.existsByParentAndActiveTrue(code)) {
            throw new WrongState("unit", DIVISIONS);
        }
        if (open(code) > 0) {
            throw new WrongState("unit", OPEN_WORK);
        }
        events.publishEvent(new UnitClosed(code, by, clock.instant(), reason.strip()));
    }

    /** Gives all open work of a unit to another that is at work. Each piece is moved for itself. */
    public void moveWork(UnitCode from, UnitCode to, String reason) {
        requireAdministrator();
        organisation.require(from);
        if (targets(from).stream().noneMatch(unit -> unit.code().equals(to))) {
            throw new InvalidInput("to", "organisation.error.to");
        }
        var why = reasoned(reason);
        openWork.forEach(work -> work.move(from, to, why));
    }

    /** To whom the work of a unit can be moved; of a division, to the other divisions of its office first. */
    @Transactional(readOnly = true)
    public List<UnitView> targets(UnitCode from) {
        var siblings = from.isDivision() ? organisation.divisionsOf(List.of(from.office())) : List.<UnitView>of();
        return Stream.concat(siblings.stream(), organisation.all().stream())
                .filter(unit -> !unit.code().equals(from))
                .toList();
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

    private static void requireLeads(Person person, UnitCode code) {
        if (!person.is(Role.PROVINCE_ADMIN) && !person.heads(code.office())) {
            throw new AccessDeniedException("Not the administrator, and not who leads the unit");
        }
    }

    /** @throws AccessDeniedException for everybody else */
    Person requireAdministrator() {
        var person = currentUser.require();
        if (!person.is(Role.PROVINCE_ADMIN)) {
            throw new AccessDeniedException("Only the province's administrator changes units");
        }
        return person;
    }
}
