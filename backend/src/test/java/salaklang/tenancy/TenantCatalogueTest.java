package salaklang.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import salaklang.platform.FeatureTest;

/** Reads the database's own catalogue: what is not guarded there is not guarded. */
@FeatureTest
class TenantCatalogueTest {

    /** Tables that belong to no province, each for a reason. */
    private static final List<String> OF_NO_PROVINCE = List.of(
            "active_province", // which provinces there are
            "flyway_schema_history", // the owner's alone
            "province_standing", // the numbers of each province, which the centre compares
            "province_month",
            "oidc_session", // back-channel logout: which login a session belongs to
            "spring_session", // sessions, found by their secret id before any province is entered
            "spring_session_attributes");

    private static final String OWN_PROVINCE = "(tenant_id = current_setting('app.tenant'::text, true))";

    @Autowired
    JdbcClient database;

    @Test
    void everyTableIsATenantsOrKnownNotToBe() {
        assertThat(tablesWithout("tenant_id"))
                .filteredOn(table -> !table.startsWith("act_"))
                .isSubsetOf(OF_NO_PROVINCE);
    }

    @Test
    void everyTenantTableIsForcedUnderOnePolicyOfItsOwnProvince() {
        var tables = tablesWith("tenant_id");
        assertThat(tables).hasSizeGreaterThan(5);
        assertThat(tables).allSatisfy(table -> {
            assertThat(forced(table)).as("row-level security of %s", table).isTrue();
            assertThat(policies(table))
                    .as("policies of %s", table)
                    .singleElement()
                    .satisfies(policy -> {
                        assertThat(policy).containsEntry("cmd", "ALL").containsEntry("permissive", "PERMISSIVE");
                        assertThat(policy.get("qual")).satisfies(TenantCatalogueTest::showsNoMoreThanTheOwnProvince);
                        assertThat(policy.get("with_check")).isIn(OWN_PROVINCE, null);
                    });
        });
    }

    /** A policy may leave out some of the own province's rows: {@code own province AND …} shows none of another. */
    private static void showsNoMoreThanTheOwnProvince(Object condition) {
        var narrowed = "(" + OWN_PROVINCE + " AND (";
        assertThat(condition.equals(OWN_PROVINCE)
                        || condition.toString().startsWith(narrowed)
                                && !condition.toString().contains(" OR "))
                .as("%s", condition)
                .isTrue();
    }

    @Test
    void noTenantTableTakesARowOfNobodyOrOfEverybody() {
        assertThat(tablesWith("tenant_id"))
                .allSatisfy(table -> assertThat(database.sql("""
                                select count(*) from pg_constraint
                                where conrelid = (:table)::regclass and contype = 'c'
                                  and pg_get_constraintdef(oid) like '%tenant_id <> %'
                                """)
                                .param("table", table)
                                .query(Integer.class)
                                .single())
                        .as("a named province in %s", table)
                        .isEqualTo(1));
    }

    @Test
    void everyTenantTableBeginsItsKeyWithTheProvince() {
        assertThat(tablesWith("tenant_id"))
                .allSatisfy(table -> assertThat(database.sql("""
                                select a.attname from pg_index i
                                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                                where i.indrelid = (:table)::regclass and i.indisprimary
                                """)
                                .param("table", table)
                                .query(String.class)
                                .single())
                        .as("key of %s", table)
                        .isEqualTo("tenant_id"));
    }

    @Test
    void everyEngineTableThatKnowsATenantIsForcedUnderItsPolicy() {
        var tables = tablesWith("tenant_id_");
        assertThat(tables).hasSizeGreaterThan(20).contains("act_ru_task", "act_ru_job", "act_ge_bytearray");
        assertThat(tables).allSatisfy(table -> {
            assertThat(forced(table)).as("row-level security of %s", table).isTrue();
            assertThat(policies(table)).as("policies of %s", table).hasSize(1);
        });
    }

    @Test
    void theApplicationsRoleOwnsNothingAndBypassesNothing() {
        var role = database.sql("select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles "
                        + "where rolname = current_user")
                .query()
                .singleRow();
        assertThat(role.values()).containsOnly(false);
        assertThat(database.sql("select count(*) from pg_class where relowner = current_user::regrole")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select pg_has_role(current_user, relowner, 'member') from pg_class "
                                + "where relname = 'act_ru_task'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private List<String> tablesWith(String column) {
        return database.sql("""
                        select table_name from information_schema.columns
                        join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE' and column_name = :column
                        """).param("column", column).query(String.class).list();
    }

    private List<String> tablesWithout(String column) {
        return database.sql("select relname from pg_class where relkind in ('r', 'p') "
                        + "and relnamespace = 'public'::regnamespace and relname not in (select table_name "
                        + "from information_schema.columns where table_schema = 'public' and column_name = :column)")
                .param("column", column)
                .query(String.class)
                .list();
    }

    private boolean forced(String table) {
        return database.sql(
                        "select relrowsecurity and relforcerowsecurity from pg_class where oid = (:table)::regclass")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }

    private List<Map<String, Object>> policies(String table) {
        return database.sql("select * from pg_policies where schemaname = 'public' and tablename = :table")
                .param("table", table)
                .query()
                .listOfRows();
    }
}
