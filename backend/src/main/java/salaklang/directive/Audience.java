package salaklang.directive;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;

/**
 * Who is meant: every unit of these groups, the local governments of these districts and these single units, all except
 * some.
 *
 * @param groups named together
 * @param laosOf districts whose local governments are meant; with a type of local government among the groups, only
 *     those of that type
 * @param units named singly
 * @param except not meant, however they were named
 */
record Audience(Set<UnitGroup> groups, Set<UnitCode> laosOf, Set<UnitCode> units, Set<UnitCode> except) {

    Audience {
        groups = groups == null ? Set.of() : Set.copyOf(groups);
        laosOf = laosOf == null ? Set.of() : Set.copyOf(laosOf);
        units = units == null ? Set.of() : Set.copyOf(units);
        except = except == null ? Set.of() : Set.copyOf(except);
    }

    /** Each unit once, in the order of the list given. */
    List<UnitView> among(Collection<UnitView> all) {
        return all.stream()
                .filter(unit -> units.contains(unit.code()) || inGroup(unit))
                .filter(unit -> !except.contains(unit.code()))
                .toList();
    }

    private boolean inGroup(UnitView unit) {
        var named = groups.stream().anyMatch(group -> group.holds(unit));
        if (!unit.kind().isLao() || laosOf.isEmpty()) {
            return named;
        }
        return laosOf.contains(unit.district()) && (named || groups.stream().noneMatch(Audience::isOfLaos));
    }

    private static boolean isOfLaos(UnitGroup group) {
        return group != UnitGroup.AGENCIES && group != UnitGroup.DISTRICTS;
    }
}
