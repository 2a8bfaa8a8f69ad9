package salaklang.directory;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.identity.Account;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;

/** The rows of {@code directory_person}. */
@Repository
class PersonEntries {

    private final JdbcClient database;

    PersonEntries(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param units people of any of these; null for all
     * @param roles people with any of these; null for all
     */
    List<PersonEntry> active(Collection<UnitCode> units, Collection<Role> roles) {
        return database.sql("""
                        select * from directory_person
                        where active
                          and (cast(:units as text) is null or units && string_to_array(:units, ' '))
                          and (cast(:roles as text) is null or roles && string_to_array(:roles, ' '))
                        order by user_name
                        """)
                .param("units", units == null ? null : spaced(units.stream().map(UnitCode::value)))
                .param("roles", roles == null ? null : spaced(roles.stream().map(Role::name)))
                .query((row, number) -> entry(row))
                .list();
    }

    List<PersonEntry> byUserNames(Collection<String> userNames) {
        return userNames.isEmpty()
                ? List.of()
                : database.sql(
                                "select * from directory_person where active and user_name in (:names) order by user_name")
                        .param("names", userNames)
                        .query((row, number) -> entry(row))
                        .list();
    }

    List<PersonEntry> byIds(Collection<String> userIds) {
        return userIds.isEmpty()
                ? List.of()
                : database.sql("select * from directory_person where user_id in (:ids)")
                        .param("ids", userIds)
                        .query((row, number) -> entry(row))
                        .list();
    }

    List<PersonEntry> search(PeopleQuery query, int limit) {
        return database.sql("""
                        select * from directory_person
                        where active = :active
                          and (not :withoutEmail or email is null)
                          and (:roles = '' or roles && string_to_array(:roles, ' '))
                          and (cast(:after as text) is null or user_name > :after)
                          and (cast(:pattern as text) is null or display_name ilike :pattern or user_name ilike :pattern
                               or email ilike :pattern or units && string_to_array(:named, ' '))
                        order by user_name limit :limit
                        """)
                .param("active", query.part() != PeopleQuery.Part.LEFT)
                .param("withoutEmail", query.part() == PeopleQuery.Part.WITHOUT_EMAIL)
                .param("named", spaced(query.named().stream().map(UnitCode::value)))
                .param("roles", spaced(query.roles().stream().map(Role::name)))
                .param("after", query.after())
                .param("pattern", query.pattern())
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    /** What a login says. The realm's e-mail address is no part of it and stays. */
    void seen(Person person, Instant at) {
        database.sql("""
                        insert into directory_person (user_id, user_name, display_name, roles, units, last_seen_at)
                        values (:id, :userName, :displayName, string_to_array(:roles, ' '), string_to_array(:units, ' '), :at)
                        on conflict (tenant_id, user_id) do update set
                          user_name = excluded.user_name, display_name = excluded.display_name,
                          roles = excluded.roles, units = excluded.units, active = true,
                          last_seen_at = greatest(directory_person.last_seen_at, excluded.last_seen_at)
                        """)
                .param("id", person.userId())
                .param("userName", person.userName())
                .param("displayName", person.displayName())
                .param("roles", spaced(person.roles().stream().map(Role::name)))
                .param("units", spaced(person.units().stream().map(UnitCode::value)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Until the end of the transaction no other replica takes over the same realm. */
    void waitForOtherReplicas(String province) {
        database.sql("select pg_advisory_xact_lock(hashtext('directory_person'), hashtext(:province))")
                .param("province", province)
                .query((row, number) -> number)
                .list();
    }

    /** @return whether anything of the person is new */
    boolean know(Account account, Instant at) {
        return database.sql("""
                        insert into directory_person (user_id, user_name, display_name, email, roles, units, active, synced_at)
                        values (:id, :userName, :displayName, :email,
                                string_to_array(:roles, ' '), string_to_array(:units, ' '), :active, :at)
                        on conflict (tenant_id, user_id) do update set
                          user_name = excluded.user_name, display_name = excluded.display_name, email = excluded.email,
                          roles = excluded.roles, units = excluded.units, active = excluded.active,
                          synced_at = excluded.synced_at
                        where (directory_person.user_name, directory_person.display_name, directory_person.email,
                               directory_person.roles, directory_person.units, directory_person.active)
                          is distinct from (excluded.user_name, excluded.display_name, excluded.email,
                               excluded.roles, excluded.units, excluded.active)
                        """)
                        .param("id", account.userId())
                        .param("userName", account.userName())
                        .param("displayName", account.displayName())
                        .param("email", account.email())
                        .param("roles", spaced(account.roles().stream().map(Role::name)))
                        .param("units", spaced(account.units().stream().map(UnitCode::value)))
                        .param("active", account.enabled())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /**
     * Who is in the realm no more. Somebody who logged in after the realm was read is there.
     *
     * @return how many have left since the last time
     */
    int left(Collection<String> present, Instant at) {
        return database.sql("""
                        update directory_person set active = false, synced_at = :at
                        where active and not user_id = any(string_to_array(:present, ' '))
                          and (last_seen_at is null or last_seen_at < :at)
                        """)
                .param("present", spaced(present.stream()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void speaks(String userId, String language) {
        database.sql("update directory_person set language = :language where user_id = :id and language <> :language")
                .param("id", userId)
                .param("language", language)
                .update();
    }

    private static String spaced(Stream<String> words) {
        return words.collect(joining(" "));
    }

    private static PersonEntry entry(ResultSet row) throws SQLException {
        var seen = row.getTimestamp("last_seen_at");
        return new PersonEntry(
                row.getString("user_id"),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("email"),
                row.getString("language"),
                roles(texts(row, "roles")),
                units(texts(row, "units")),
                row.getBoolean("active"),
                seen == null ? null : seen.toInstant());
    }

    private static Set<Role> roles(List<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(Role.valueOf(name)));
        return Collections.unmodifiableSet(roles);
    }

    private static Set<UnitCode> units(List<String> codes) {
        var units = new LinkedHashSet<UnitCode>();
        codes.forEach(code -> units.add(UnitCode.of(code)));
        return Collections.unmodifiableSet(units);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
