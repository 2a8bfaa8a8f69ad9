package salaklang.inbox;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.assignment.AssignmentAccess;
import salaklang.assignment.AssignmentId;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.web.NotFound;
import salaklang.web.Total;

/** Shows units their work, and who assigned it how it stands. */
@Service
@Transactional(readOnly = true)
class InboxReader {

    static final int PAGE = 25;
    /** So many are acted on in one go. */
    static final int AT_ONCE = 200;

    private final WorkItems items;
    private final CommitteeRegister committees;
    private final Organisation organisation;
    private final CurrentUser currentUser;

    InboxReader(WorkItems items, CommitteeRegister committees, Organisation organisation, CurrentUser currentUser) {
        this.items = items;
        this.committees = committees;
        this.organisation = organisation;
        this.currentUser = currentUser;
    }

    /** What the person's units do. */
    WorkPage inbox(InboxSearch search) {
        return inbox(search, PAGE, true);
    }

    /** @param counted whether to say how much there is in each tab as well */
    WorkPage inbox(InboxSearch search, int size, boolean counted) {
        var person = currentUser.require();
        var shown = search.tab(Tab.TODO);
        var visible = committees.visibleTo(person);
        var locals = locals(person);
        var own = organisation.workedBy(person);
        var sight = inboxOf(person, own, shown, search, locals);
        var filter = filter(search, null);
        var tabs = locals.isEmpty() ? Tab.OF_A_UNIT : Tab.OF_A_DISTRICT;
        var found = items.list(sight, shown, filter, size + 1);
        if (!counted) {
            return page(sight, shown, tabs, Map.of(), found, size, null, visible, named(found, locals), List.of());
        }
        var counts = items.counts(units(person, own), without(tabs, Tab.LOCALS), filter);
        if (!locals.isEmpty()) {
            counts.putAll(items.counts(units(person, codes(locals)), List.of(Tab.LOCALS), filter));
        }
        var load = person.is(Role.AGENCY_HEAD) ? items.load(own) : List.<Load>of();
        var total = total(sight, shown, filter, found.size(), size);
        return page(
                sight, shown, Tab.with(tabs, shown), counts, found, size, total, visible, named(found, locals), load);
    }

    /** What the person, or a unit of theirs, has assigned; all of it for who sees the province. */
    WorkPage board(InboxSearch search) {
        return board(search, PAGE, true);
    }

    /** @see #inbox(InboxSearch, int, boolean) */
    WorkPage board(InboxSearch search, int size, boolean counted) {
        var person = currentUser.require();
        var shown = search.tab(firstOf(person));
        var visible = committees.visibleTo(person);
        var units = byCode(organisation.all());
        var sight = boardOf(person, visible);
        var filter = filter(search, wanted(search, units.values()));
        var found = items.list(sight, shown, filter, size + 1);
        Map<Tab, Integer> counts = counted ? items.counts(sight, Tab.OF_THE_BOARD, filter) : Map.of();
        var listed = sight.everything()
                ? visible
                : visible.stream()
                        .filter(committee -> sight.committees().contains(committee.id()))
                        .toList();
        return page(
                sight,
                shown,
                Tab.with(Tab.OF_THE_BOARD, shown),
                counts,
                found,
                size,
                counted ? total(sight, shown, filter, found.size(), size) : null,
                listed,
                known(found, units),
                List.of());
    }

    /** What of a board one act is meant for: the chosen ones, or the first of all that are found. */
    WorkPage chosen(InboxSearch search, Set<AssignmentId> ids) {
        var person = currentUser.require();
        var shown = search.tab(firstOf(person));
        var visible = committees.visibleTo(person);
        var units = byCode(organisation.all());
        var sight = boardOf(person, visible);
        var filter = filter(search, wanted(search, units.values()));
        var found = ids == null ? items.list(sight, shown, filter, AT_ONCE + 1) : items.byId(sight, ids);
        return page(sight, shown, List.of(), Map.of(), found, AT_ONCE, null, visible, known(found, units), List.of());
    }

    private static Tab firstOf(Person person) {
        return AssignmentAccess.seesAll(person) ? Tab.OPEN : Tab.NEEDS;
    }

    private Total total(Sight sight, Tab shown, WorkFilter filter, int found, int size) {
        boolean all = filter.after() == null && found <= size;
        return !all && filter.isSearch() ? null : Total.of(found, all, () -> items.count(sight, shown, filter));
    }

    private WorkPage page(
            Sight sight,
            Tab shown,
            List<Tab> tabs,
            Map<Tab, Integer> counts,
            List<WorkItem> found,
            int most,
            Total total,
            List<CommitteeView> listed,
            Map<UnitCode, UnitView> units,
            List<Load> load) {
        var names = names(found, listed);
        var rows = found.stream()
                .limit(most)
                .map(item -> row(sight, item, names, units))
                .toList();
        var next = found.size() > most ? WorkFilter.Key.after(found.get(most - 1)) : null;
        return new WorkPage(sight.board(), shown, tabs, counts, rows, next, total, listed, units, load);
    }

    private static WorkPage.Row row(
            Sight sight, WorkItem item, Map<CommitteeId, String> names, Map<UnitCode, UnitView> units) {
        var person = sight.person();
        var from = item.committee() != null
                ? names.get(item.committee())
                : units.containsKey(item.assigner())
                        ? units.get(item.assigner()).name()
                        : null;
        var may = sight.board() ? sight.checks(item) : person.belongsTo(item.unit()) && !person.is(Role.AUDITOR);
        return new WorkPage.Row(item, units.get(item.unit()), from, may, person.isOneWith(item.claimedBy()));
    }

    private Map<CommitteeId, String> names(List<WorkItem> found, List<CommitteeView> known) {
        var names = known.stream().collect(toMap(CommitteeView::id, CommitteeView::name, (one, same) -> one));
        var unknown = found.stream()
                .map(WorkItem::committee)
                .filter(id -> id != null && !names.containsKey(id))
                .collect(toSet());
        committees.byId(unknown).forEach((id, committee) -> names.put(id, committee.name()));
        return names;
    }

    private Map<UnitCode, UnitView> named(List<WorkItem> found, List<UnitView> known) {
        var codes = new HashSet<>(codes(known));
        found.stream()
                .flatMap(item -> Stream.of(item.unit(), item.assigner()))
                .filter(Objects::nonNull)
                .forEach(codes::add);
        return organisation.byCode(codes);
    }

    /** A unit that has been closed may still stand in a row. */
    private Map<UnitCode, UnitView> known(List<WorkItem> found, Map<UnitCode, UnitView> units) {
        var closed = found.stream()
                .flatMap(item -> Stream.of(item.unit(), item.assigner()))
                .filter(code -> code != null && !units.containsKey(code))
                .collect(toSet());
        if (closed.isEmpty()) {
            return units;
        }
        var all = new LinkedHashMap<>(units);
        all.putAll(organisation.byCode(closed));
        return all;
    }

    private List<UnitView> locals(Person person) {
        var districts = person.units().stream().filter(UnitCode::isDistrict).toList();
        return districts.isEmpty() ? List.of() : organisation.laosOf(districts);
    }

    private static Sight inboxOf(
            Person person, Set<UnitCode> own, Tab shown, InboxSearch search, List<UnitView> locals) {
        var wanted = search.wantedUnit();
        var all = new LinkedHashSet<>(shown == Tab.LOCALS ? codes(locals) : own);
        if (wanted != null) {
            all.addAll(codes(locals));
            all.retainAll(Set.of(wanted));
        }
        return units(person, all);
    }

    private static Sight units(Person person, Set<UnitCode> units) {
        return new Sight(person, false, false, units, Set.of(), Set.of());
    }

    private Sight boardOf(Person person, List<CommitteeView> visible) {
        var auditor = person.is(Role.AUDITOR);
        var run = auditor
                ? Set.<CommitteeId>of()
                : visible.stream()
                        .filter(committee -> committees.runs(person, committee))
                        .map(CommitteeView::id)
                        .collect(toSet());
        return new Sight(
                person,
                true,
                AssignmentAccess.seesAll(person),
                Set.of(),
                run,
                auditor ? Set.of() : organisation.workedBy(person));
    }

    private WorkFilter filter(InboxSearch search, Collection<UnitCode> units) {
        return new WorkFilter(
                InboxSearch.given(search.committee(), CommitteeId::of),
                units,
                search.wantedUrgency(),
                search.wantedSource(),
                Boolean.TRUE.equals(search.late()),
                "week".equals(search.due()),
                InboxSearch.is(search.q()) ? search.q() : null,
                InboxSearch.given(search.after(), WorkFilter.Key::of));
    }

    /** One unit, or a district with what lies in it. */
    private static Collection<UnitCode> wanted(InboxSearch search, Collection<UnitView> units) {
        if (search.wantedUnit() != null) {
            return List.of(search.wantedUnit());
        }
        var district = search.wantedDistrict();
        return district == null
                ? null
                : units.stream()
                        .filter(unit -> district.equals(unit.district()))
                        .map(UnitView::code)
                        .toList();
    }

    private static Map<UnitCode, UnitView> byCode(List<UnitView> units) {
        return units.stream()
                .collect(toMap(UnitView::code, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static Set<UnitCode> codes(List<UnitView> units) {
        return units.stream().map(UnitView::code).collect(toCollection(LinkedHashSet::new));
    }

    private static List<Tab> without(List<Tab> tabs, Tab left) {
        return tabs.stream().filter(tab -> tab != left).toList();
    }

    /** @throws NotFound where the person has nothing assigned and sees no board */
    void requireBoard() {
        var person = currentUser.require();
        if (!AssignmentAccess.hasBoard(person) && person.units().isEmpty()) {
            throw new NotFound();
        }
    }
}
