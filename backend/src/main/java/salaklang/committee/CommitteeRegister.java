package salaklang.committee;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.web.NotFound;

/** The committees of the province at hand, for the features that build on them. */
@Service
@Transactional(readOnly = true)
public class CommitteeRegister {

    private static final String VICE_GOVERNOR = "รองผู้ว่าราชการจังหวัด";

    private final Committees committees;
    private final RuleVersions ruleVersions;
    private final JdbcClient database;
    private final Clock clock;

    CommitteeRegister(Committees committees, RuleVersions ruleVersions, JdbcClient database, Clock clock) {
        this.committees = committees;
        this.ruleVersions = ruleVersions;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The unit that runs a committee.
     *
     * @throws NotFound where the province has no such committee
     */
    public UnitCode secretariat(CommitteeId id) {
        return database.sql("select secretariat from committee where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(UnitCode::of)
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound where the province has no such committee */
    public CommitteeView require(CommitteeId id) {
        var found = byId(List.of(id)).get(id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** The committees of these ids by one query; an unknown one is left out. */
    public Map<CommitteeId, CommitteeView> byId(Collection<CommitteeId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return committees.rows(ids.stream().map(CommitteeId::value).distinct().toList(), today()).stream()
                .map(CommitteeRow::view)
                .collect(toMap(CommitteeView::id, Function.identity()));
    }

    /** What the committees of these ids are called, by one query; an unknown one is left out. */
    public Map<CommitteeId, String> names(Collection<CommitteeId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return committees.names(ids.stream().map(CommitteeId::value).distinct().toList()).stream()
                .collect(toMap(each -> new CommitteeId(each.id()), CommitteeName::name));
    }

    /** The seats at present with their present holders: by office, and in the committee's own order within it. */
    public List<SeatView> seats(CommitteeId committee) {
        return seats(committee, clock.instant());
    }

    /** As {@link #seats(CommitteeId)}, as they were at a moment. */
    public List<SeatView> seats(CommitteeId committee, Instant at) {
        var day = day(at);
        var seats = committees.seats(committee.value());
        if (seats.stream().anyMatch(Seat::listsSomebody)) {
            committees.withListed(committee.value());
        }
        return seats.stream()
                .filter(seat -> seat.isTaken(at, day))
                .sorted(Seat.IN_ORDER)
                .map(seat -> seat.view(day))
                .toList();
    }

    /** As {@link #seats(CommitteeId)}, as they were when a day began. */
    public List<SeatView> seats(CommitteeId committee, LocalDate day) {
        return seats(committee, day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** Seats of whichever committees with their present holders, by a query or two; an unknown one is left out. */
    public Map<SeatId, SeatView> seatsById(Collection<SeatId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var day = today();
        var values = ids.stream().map(SeatId::value).distinct().toList();
        var seats = committees.seatsOf(values);
        if (seats.stream().anyMatch(Seat::listsSomebody)) {
            committees.withListedOf(values);
        }
        return seats.stream().map(seat -> seat.view(day)).collect(toMap(SeatView::id, Function.identity()));
    }

    /** The rules by which a committee meets at a time: the version in force on that day. */
    public RuleProfile rules(CommitteeId committee, Instant at) {
        var day = day(at);
        return ruleVersions.latestFirst(committee.value()).stream()
                .filter(version -> version.isInForce(day))
                .findFirst()
                .map(RuleVersion::rules)
                .orElse(RuleProfile.OF_THE_ACT);
    }

    /** As {@link #rules(CommitteeId, Instant)}, of several committees by one query. */
    public Map<CommitteeId, RuleProfile> rules(Collection<CommitteeId> ids, Instant at) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var day = day(at);
        var inForce = ruleVersions
                .latestFirstOf(ids.stream().map(CommitteeId::value).toList())
                .stream()
                .filter(version -> version.isInForce(day))
                .collect(toMap(RuleVersion::committee, RuleVersion::rules, (latest, earlier) -> latest));
        return ids.stream()
                .distinct()
                .collect(toMap(Function.identity(), id -> inForce.getOrDefault(id, RuleProfile.OF_THE_ACT)));
    }

    /** The headings of a new agenda of the committee. */
    public List<AgendaHeading> agendaHeadings(CommitteeId committee) {
        var own = committees.headings(committee.value());
        return own.isEmpty() ? AgendaHeading.FIVE : own;
    }

    /**
     * Whether a person speaks for a seat: because it is their own or lists them, or, where nobody with an account holds
     * it, as somebody of its unit.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean speaksFor(Person person, SeatView seat) {
        return isOwn(person, seat)
                || seat.lists(person)
                || !seat.hasAccount() && seat.unit() != null && person.belongsTo(seat.unit());
    }

    /**
     * Whether a seat is a person's own: as its holder, or, where it goes with an office and nobody with an account holds
     * it, as who has that office.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isOwn(Person person, SeatView seat) {
        return seat.isHeldBy(person)
                || !seat.hasAccount() && seat.basis() == SeatBasis.EX_OFFICIO && hasOffice(person, seat);
    }

    private static boolean hasOffice(Person person, SeatView seat) {
        return seat.unit() != null
                ? person.is(Role.AGENCY_HEAD) && person.belongsTo(seat.unit())
                : person.is(Role.GOVERNOR) && seat.isOfTheGovernor()
                        || person.is(Role.VICE_GOVERNOR) && seat.position().startsWith(VICE_GOVERNOR);
    }

    /** The committees that a person sees, those at work first, by name. */
    public List<CommitteeView> visibleTo(Person person) {
        var rows = CommitteeAccess.seesEvery(person)
                ? committees.allRows(today())
                : committees.rowsOf(person.units(), person.userName(), mayBeSecretary(person), today());
        return rows.stream().map(CommitteeRow::view).toList();
    }

    /** Whether a person runs a committee: as a secretary of its secretariat, or as the province's administrator. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean runs(Person person, CommitteeView committee) {
        return CommitteeAccess.runs(person, committee.secretariat());
    }

    /** Whether a person runs whatever committee there is, and so sees it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean runsEvery(Person person) {
        return CommitteeAccess.runsEvery(person);
    }

    /** As {@link #runs(Person, CommitteeView)}; nobody runs an unknown committee. */
    public boolean runs(Person person, CommitteeId committee) {
        var found = byId(List.of(committee)).get(committee);
        return found != null && runs(person, found);
    }

    /**
     * Whether a person sees a committee: because they run it, see every one, hold a seat in it, may stand in for one, or
     * their unit has one.
     */
    public boolean sees(Person person, CommitteeView committee) {
        return CommitteeAccess.seesEvery(person)
                || runs(person, committee)
                || committees.concerns(committee.id().value(), person.units(), person.userName(), today());
    }

    /** As {@link #sees(Person, CommitteeView)}; nobody sees an unknown committee. */
    public boolean sees(Person person, CommitteeId committee) {
        var found = byId(List.of(committee)).get(committee);
        return found != null && sees(person, found);
    }

    private static boolean mayBeSecretary(Person person) {
        return person.is(Role.COMMITTEE_SECRETARY);
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
