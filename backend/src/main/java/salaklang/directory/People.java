package salaklang.directory;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;

/** The people of the province at hand who are in its realm, each question by one query, in the order of user names. */
@Service
@Transactional(readOnly = true)
public class People {

    private final PersonEntries entries;
    private final UnitsByName units;

    People(PersonEntries entries, UnitsByName units) {
        this.entries = entries;
        this.units = units;
    }

    public List<PersonEntry> ofUnit(UnitCode unit) {
        return entries.active(List.of(unit), null);
    }

    /** By unit; a unit without people has an empty list. */
    public Map<UnitCode, List<PersonEntry>> ofUnits(Collection<UnitCode> units) {
        return byUnit(units, entries.active(units, null));
    }

    public List<PersonEntry> withRole(Role role) {
        return entries.active(null, List.of(role));
    }

    /** By role; a role that nobody has has an empty list. */
    public Map<Role, List<PersonEntry>> withRoles(Collection<Role> roles) {
        var found = entries.active(null, roles);
        return roles.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        role -> found.stream().filter(entry -> entry.is(role)).toList()));
    }

    public List<PersonEntry> ofUnitWithRole(UnitCode unit, Role role) {
        return entries.active(List.of(unit), List.of(role));
    }

    /** By unit; a unit where nobody has the role has an empty list. */
    public Map<UnitCode, List<PersonEntry>> ofUnitsWithRole(Collection<UnitCode> units, Role role) {
        return byUnit(units, entries.active(units, List.of(role)));
    }

    /** @param userName the user name in the province's realm */
    public Optional<PersonEntry> byAccount(String userName) {
        return entries.byUserNames(List.of(userName)).stream().findFirst();
    }

    /** By user name; who is unknown, or has left, is left out. */
    public Map<String, PersonEntry> byAccounts(Collection<String> userNames) {
        return entries.byUserNames(userNames).stream()
                .collect(toMap(PersonEntry::userName, identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** By Keycloak's subject, and also who has left. */
    public Map<String, PersonEntry> byIds(Collection<String> userIds) {
        return entries.byIds(userIds).stream().collect(toMap(PersonEntry::userId, identity()));
    }

    /**
     * Whose position, user name or unit matches the words, for somebody who looks for one of them.
     *
     * @param roles who has any of these; empty for everybody
     */
    public List<PersonEntry> search(String words, Set<Role> roles, int limit) {
        return entries.search(new PeopleQuery(words, units.of(words), roles, PeopleQuery.Part.ACTIVE, null), limit);
    }

    private static Map<UnitCode, List<PersonEntry>> byUnit(Collection<UnitCode> units, List<PersonEntry> found) {
        var byUnit = found.stream()
                .flatMap(entry -> entry.units().stream().map(unit -> Map.entry(unit, entry)))
                .collect(groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return units.stream().distinct().collect(toMap(identity(), unit -> byUnit.getOrDefault(unit, List.of())));
    }
}
