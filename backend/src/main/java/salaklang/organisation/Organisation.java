package salaklang.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.web.NotFound;

/**
 * The units of the province at hand. A list has agencies first, then districts, then local organisations. Divisions are
 * in the lists that say so; asked by code they are found like any other unit.
 */
@Service
@Transactional(readOnly = true)
public class Organisation {

    private static final Comparator<Unit> IN_ORDER = Comparator.comparing(Unit::kind)
            .thenComparing(Unit::position)
            .thenComparing(unit -> unit.code().value());

    private final Units units;

    Organisation(Units units) {
        this.units = units;
    }

    /** Every unit at work, without the divisions of units. */
    public List<UnitView> all() {
        return inOrder(units.findByActiveTrueAndKindNot(UnitKind.DIVISION));
    }

    /** As {@link #all()}, and those of these codes, at work or not any more; by one query. */
    public List<UnitView> allAnd(Collection<UnitCode> codes) {
        var also = Set.copyOf(codes);
        // Few are not at work any more: less is read with all of them than asked about each code.
        var divisions = also.stream().filter(UnitCode::isDivision).toList();
        var found = divisions.isEmpty()
                ? units.findByKindNot(UnitKind.DIVISION)
                : units.findByKindNotOrCodeIn(UnitKind.DIVISION, divisions);
        return inOrder(found.stream()
                .filter(unit -> unit.isAtWork() || also.contains(unit.code()))
                .toList());
    }

    /** Every unit at work, each followed by its divisions. */
    public List<UnitView> withDivisions() {
        var atWork = inOrder(units.findByActiveTrue());
        var divisions = atWork.stream()
                .filter(unit -> unit.code().isDivision())
                .collect(groupingBy(unit -> unit.code().office()));
        return atWork.stream()
                .filter(unit -> !unit.code().isDivision())
                .flatMap(
                        unit -> Stream.concat(Stream.of(unit), divisions.getOrDefault(unit.code(), List.of()).stream()))
                .toList();
    }

    /** The divisions at work of these units. */
    public List<UnitView> divisionsOf(Collection<UnitCode> offices) {
        return offices.isEmpty() ? List.of() : inOrder(units.findByParentInAndActiveTrue(offices));
    }

    /** For which units a person works: their own, and the divisions of those that they lead. */
    public Set<UnitCode> workedBy(Person person) {
        var led = person.units().stream().filter(person::heads).toList();
        var all = new LinkedHashSet<>(person.units());
        divisionsOf(led).forEach(division -> all.add(division.code()));
        return all;
    }

    /** A unit, at work or not any more. */
    public Optional<UnitView> find(UnitCode code) {
        return units.findByCode(code).map(Unit::view);
    }

    /** @throws NotFound where the province has no such unit */
    public UnitView require(UnitCode code) {
        return find(code).orElseThrow(NotFound::new);
    }

    /** The units of these codes by one query, in the order of a list; a code of no unit is left out. */
    public Map<UnitCode, UnitView> byCode(Collection<UnitCode> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return inOrder(units.findByCodeIn(codes)).stream()
                .collect(toMap(UnitView::code, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * Whether all of these are at work and may be given work by this unit, which alone gives any to its divisions; none
     * of them can be closed until the end of the transaction.
     *
     * @param by null where it is a committee
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean mayBeGiven(Collection<UnitCode> codes, UnitCode by) {
        return codes.stream()
                        .allMatch(code -> !code.isDivision() || code.office().equals(by))
                && areAtWork(codes);
    }

    /** Whether all of these are at work; none of them can be closed until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean areAtWork(Collection<UnitCode> codes) {
        var asked = Set.copyOf(codes);
        return asked.isEmpty() || units.holdAtWork(asked).size() == asked.size();
    }

    /** The local organisations of these districts that are at work. */
    public List<UnitView> laosOf(Collection<UnitCode> districts) {
        return inOrder(units.findByDistrictInAndActiveTrue(districts)).stream()
                .filter(unit -> unit.code().isLao())
                .toList();
    }

    /** A district's own office and all that lies in it, at work or not any more, divisions included. */
    public Set<UnitCode> everIn(UnitCode district) {
        return with(district, units.everIn(district));
    }

    /** A unit and its divisions, at work or not any more. */
    public Set<UnitCode> everOf(UnitCode unit) {
        return with(unit, units.findByParent(unit));
    }

    private static Set<UnitCode> with(UnitCode unit, List<Unit> others) {
        var codes = others.stream().map(Unit::code).collect(toCollection(LinkedHashSet::new));
        codes.add(unit);
        return codes;
    }

    private static List<UnitView> inOrder(List<Unit> units) {
        return units.stream().sorted(IN_ORDER).map(Unit::view).toList();
    }
}
