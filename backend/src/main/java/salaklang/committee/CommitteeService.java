package salaklang.committee;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Setting up committees and their seats. */
@Service
@Transactional
public class CommitteeService {

    private static final String REPRESENTATIVE_OF = "ผู้แทน";

    private final Committees committees;
    private final CommitteeRegister register;
    private final RuleBook rules;
    private final Organisation organisation;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommitteeService(
            Committees committees,
            CommitteeRegister register,
            RuleBook rules,
            Organisation organisation,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.committees = committees;
        this.register = register;
        this.rules = rules;
        this.organisation = organisation;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** The committees that the person who asks sees. */
    @Transactional(readOnly = true)
    List<CommitteeView> list() {
        return register.visibleTo(currentUser.require());
    }

    /** @throws NotFound where there is none, or the person who asks does not see it */
    @Transactional(readOnly = true)
    CommitteeView read(CommitteeId id) {
        var committee = register.require(id);
        if (!register.sees(currentUser.require(), committee)) {
            throw new NotFound();
        }
        return committee;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    boolean mayCreate() {
        return CommitteeAccess.creates(currentUser.require());
    }

    /** @throws AccessDeniedException unless the person who asks may create a committee */
    @Transactional(propagation = Propagation.SUPPORTS)
    void requireMayCreate() {
        if (!mayCreate()) {
            throw new AccessDeniedException("This person creates no committee");
        }
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    boolean mayRun(CommitteeView committee) {
        return register.runs(currentUser.require(), committee);
    }

    /** @throws NotFound where the person who asks does not see the committee, or it has no such seat */
    @Transactional(readOnly = true)
    SeatView seat(CommitteeId id, SeatId seat) {
        return register.seats(read(id).id()).stream()
                .filter(each -> each.id().equals(seat))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * A seat of the committee with everyone who ever held it.
     *
     * @throws NotFound where the person who asks does not see the committee, or it has no such seat
     */
    @Transactional(readOnly = true)
    SeatFile seatFile(CommitteeId id, SeatId seat) {
        return committees
                .seat(read(id).id().value(), seat.value())
                .map(Seat::file)
                .orElseThrow(NotFound::new);
    }

    /**
     * @throws AccessDeniedException unless the person who asks runs it
     * @throws NotFound where they do not even see it
     */
    @Transactional(readOnly = true)
    CommitteeView readToRun(CommitteeId id) {
        var committee = read(id);
        if (!mayRun(committee)) {
            throw new AccessDeniedException("This person does not run the committee");
        }
        return committee;
    }

    /** The units that may be the secretariat of a committee of the person who asks. */
    @Transactional(readOnly = true)
    List<UnitView> possibleSecretariats() {
        var person = currentUser.require();
        return organisation.all().stream()
                .filter(unit -> CommitteeAccess.runs(person, unit.code()))
                .toList();
    }

    public CommitteeId create(String name, CommitteeKind kind, String secretariat, LocalDate establishedOn) {
        return create(name, kind, secretariat, establishedOn, null);
    }

    /** @param parent the committee that it stands under; null for none */
    public CommitteeId create(
            String name, CommitteeKind kind, String secretariat, LocalDate establishedOn, CommitteeId parent) {
        var by = currentUser.require();
        requireMayCreate();
        var committee = new Committee(name, kind, unit("secretariat", secretariat), establishedOn);
        if (!CommitteeAccess.runs(by, committee.secretariat())) {
            throw new InvalidInput("secretariat", "committee.error.secretariat-not-yours");
        }
        place(committee, parent);
        committees.saveAndFlush(committee);
        rules.begin(committee.id(), kind, by);
        events.publishEvent(new CommitteeCreated(
                committee.id(), by, clock.instant(), committee.view().name()));
        return committee.id();
    }

    /** @param version which form of it the change is made to */
    void describe(
            CommitteeId id,
            Integer version,
            String name,
            CommitteeKind kind,
            LocalDate establishedOn,
            CommitteeId parent) {
        var committee = toRun(id);
        ChangedMeanwhile.refuse(version, committee.version());
        committee.describe(name, kind, establishedOn);
        place(committee, parent);
        changed(id, committee.view().name());
    }

    /** The committees that the person who asks may put one under: those at work that they see. */
    @Transactional(readOnly = true)
    List<CommitteeView> possibleParents(CommitteeId of) {
        return list().stream()
                .filter(committee -> committee.isActive() && !committee.id().equals(of))
                .toList();
    }

    public SeatId addSeat(CommitteeId id, String position, SeatOffice office, SeatBasis basis, String unit) {
        return addSeat(id, SeatParticulars.usual(position, office, basis, unit("unit", unit)));
    }

    public SeatId addSeat(CommitteeId id, SeatParticulars particulars) {
        var committee = toRun(id);
        requireUnit(particulars.unit());
        var seat = committee.addSeat(particulars);
        seatsChanged(id, "+ " + particulars.position().strip());
        return seat;
    }

    /** Many seats at once, each with its holder. */
    public void addMembers(CommitteeId id, List<Member> members) {
        var committee = toRun(id);
        var units = members.stream()
                .map(member -> member.seat().unit())
                .filter(Objects::nonNull)
                .collect(toSet());
        if (organisation.byCode(units).size() < units.size()) {
            throw new InvalidInput("unit", "committee.error.unknown-unit");
        }
        members.forEach(committee::addMember);
        seatsChanged(id, "+ " + members.size());
    }

    /** The committee's own headings of an agenda; none stands for the official five. */
    public void useHeadings(CommitteeId id, Integer version, List<AgendaHeading> headings) {
        var committee = toRun(id);
        ChangedMeanwhile.refuse(version, committee.version());
        committee.useHeadings(headings);
        changed(
                id,
                String.join(
                        " · ",
                        committee.headings().stream().map(AgendaHeading::title).toList()));
    }

    /**
     * One seat for the representative of each unit. A unit that has a seat already gets no second one.
     *
     * @return how many seats there are more
     */
    public int addRepresentatives(CommitteeId id, Collection<String> codes) {
        var committee = toRun(id);
        if (codes.isEmpty()) {
            throw new InvalidInput("units", "committee.error.units-missing");
        }
        var wanted = new LinkedHashSet<UnitCode>();
        codes.forEach(code -> wanted.add(code(code, "units")));
        var units = organisation.byCode(wanted);
        if (units.size() < wanted.size()) {
            throw new InvalidInput("units", "committee.error.unknown-unit");
        }
        var added = units.values().stream()
                .filter(unit -> !committee.hasSeatOf(unit.code()))
                .toList();
        for (var unit : added) {
            committee.addSeat(SeatParticulars.usual(
                    REPRESENTATIVE_OF + unit.nameTh(), SeatOffice.MEMBER, SeatBasis.REPRESENTATIVE, unit.code()));
        }
        if (!added.isEmpty()) {
            seatsChanged(
                    id,
                    "+ "
                            + String.join(
                                    ", ", added.stream().map(UnitView::shortTh).toList()));
        }
        return added.size();
    }

    /** @param version which form of the seat the change is made to */
    void changeSeat(CommitteeId id, SeatId seat, Integer version, SeatParticulars particulars) {
        var committee = toRun(id);
        ChangedMeanwhile.refuse(version, committee.seat(seat).version());
        requireUnit(particulars.unit());
        committee.changeSeat(seat, particulars);
        seatsChanged(id, particulars.position().strip());
    }

    void removeSeat(CommitteeId id, SeatId seat) {
        var committee = toRun(id);
        var position = committee.seat(seat).particulars().position();
        committee.removeSeat(seat, clock.instant());
        seatsChanged(id, "– " + position);
    }

    void moveSeatUp(CommitteeId id, SeatId seat) {
        toRun(id).moveUp(seat);
        seatsChanged(id, null);
    }

    void dissolve(CommitteeId id) {
        var committee = toRun(id);
        committee.dissolve(committees.hasActiveBelow(id));
        events.publishEvent(new CommitteeDissolved(
                id, by(), clock.instant(), committee.view().name()));
    }

    /** The committee with its seats, for a change by the person who asks. */
    Committee toRun(CommitteeId id) {
        readToRun(id);
        return committees.withSeats(id.value()).orElseThrow(NotFound::new);
    }

    void seatsChanged(CommitteeId id, String note) {
        events.publishEvent(new SeatsChanged(id, by(), clock.instant(), note));
    }

    void changed(CommitteeId id, String note) {
        events.publishEvent(new CommitteeChanged(id, by(), clock.instant(), note));
    }

    private void place(Committee committee, CommitteeId parent) {
        if (parent != null
                && possibleParents(committee.id()).stream()
                        .noneMatch(above -> above.id().equals(parent))) {
            throw new InvalidInput("parent", "committee.error.unknown-parent");
        }
        var tree = committees.tree().stream()
                .collect(toMap(below -> new CommitteeId(below.getId()), Committees.Below::getParent));
        committee.placeUnder(parent, tree);
    }

    private void requireUnit(UnitCode unit) {
        if (unit != null && organisation.find(unit).isEmpty()) {
            throw new InvalidInput("unit", "committee.error.unknown-unit");
        }
    }

    private UnitCode unit(String field, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return organisation
                .find(code(code, field))
                .map(UnitView::code)
                .orElseThrow(() -> new InvalidInput(field, "committee.error.unknown-unit"));
    }

    private static UnitCode code(String code, String field) {
        return UnitCode.find(code).orElseThrow(() -> new InvalidInput(field, "committee.error.unknown-unit"));
    }

    private Person by() {
        return currentUser.require();
    }
}
