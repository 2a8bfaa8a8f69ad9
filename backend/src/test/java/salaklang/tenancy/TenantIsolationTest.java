package salaklang.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.platform.FeatureTest;

/** Rows of two provinces behind one connection: nothing leaks, whatever went before on it. */
@FeatureTest
class TenantIsolationTest {

    private static final int TRANSACTIONS = 10_000;

    @Value("${sala.datasource.url}")
    String url;

    @Value("${sala.datasource.username}")
    String applicationRole;

    @Value("${sala.datasource.password}")
    String applicationPassword;

    @Value("${sala.datasource.owner.username}")
    String ownerRole;

    @Value("${sala.datasource.owner.password}")
    String ownerPassword;

    @Autowired
    TransactionTemplate applicationTransaction;

    @Autowired
    JdbcClient applicationDatabase;

    @BeforeEach
    void aTableAsTheMigrationsMakeThem() throws SQLException {
        asOwner("""
                create table isolation_probe (
                  tenant_id text not null default current_setting('app.tenant'),
                  id serial, secret text not null, primary key (tenant_id, id),
                  check (tenant_id <> '' and tenant_id <> '*'));
                alter table isolation_probe enable row level security;
                alter table isolation_probe force row level security;
                create policy tenant on isolation_probe
                  using (tenant_id = current_setting('app.tenant', true))
                  with check (tenant_id = current_setting('app.tenant', true));
                """);
    }

    @AfterEach
    void without() throws SQLException {
        asOwner("drop table isolation_probe");
    }

    @Test
    void tenThousandTransactionsOfTwoProvincesOnOneConnectionLeakNothing() throws Exception {
        var settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(applicationRole);
        settings.setPassword(applicationPassword);
        settings.setMaximumPoolSize(1);
        settings.setConnectionTimeout(60_000);
        try (var onePhysicalConnection = new HikariDataSource(settings)) {
            var transactions = new JdbcTransactionManager(onePhysicalConnection);
            transactions.addListener(new TenantConnection(onePhysicalConnection));
            var transaction = new TransactionTemplate(transactions);
            var database = JdbcClient.create(onePhysicalConnection);

            var threads = Executors.newFixedThreadPool(4);
            var provinces = List.of("si-sa-ket", "phrae");
            var work = IntStream.range(0, TRANSACTIONS)
                    .<Future<Boolean>>mapToObj(n -> threads.submit(() -> {
                        var province = provinces.get(n % 2);
                        return CurrentTenant.in(
                                province,
                                () -> transaction.execute(status -> {
                                    if (n % 10 < 2) {
                                        database.sql("insert into isolation_probe (secret) values (:secret)")
                                                .param("secret", province)
                                                .update();
                                    }
                                    var seen = database.sql(
                                                    "select distinct secret || '/' || tenant_id from isolation_probe")
                                            .query(String.class)
                                            .list();
                                    if (n % 7 == 0) {
                                        status.setRollbackOnly();
                                    }
                                    return seen.isEmpty() || seen.equals(List.of(province + "/" + province));
                                }));
                    }))
                    .toList();
            for (var seen : work) {
                assertThat(seen.get()).isTrue();
            }
            threads.shutdown();

            int seenByNobody = transaction.execute(status -> count(database));
            int seenByPhrae = CurrentTenant.in("phrae", () -> transaction.execute(status -> count(database)));
            assertThat(seenByNobody).isZero();
            assertThat(seenByPhrae).isPositive();
        }
    }

    @Test
    void withoutAProvinceNothingIsSeenAndNothingCanBeWritten() {
        CurrentTenant.run(
                "phrae",
                () -> applicationTransaction.executeWithoutResult(status -> applicationDatabase
                        .sql("insert into isolation_probe (secret) values ('x')")
                        .update()));

        int seenByNobody = applicationTransaction.execute(status -> count(applicationDatabase));
        assertThat(seenByNobody).isZero();
        assertThatThrownBy(() -> applicationTransaction.executeWithoutResult(status -> applicationDatabase
                        .sql("insert into isolation_probe (secret) values ('x')")
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aRowCannotBeWrittenForNorMovedToAnotherProvince() {
        assertThatThrownBy(() -> CurrentTenant.run(
                        "phrae",
                        () -> applicationTransaction.executeWithoutResult(status -> applicationDatabase
                                .sql("insert into isolation_probe (tenant_id, secret) values ('si-sa-ket', 'x')")
                                .update())))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> CurrentTenant.run(
                        "phrae",
                        () -> applicationTransaction.executeWithoutResult(status -> {
                            applicationDatabase
                                    .sql("insert into isolation_probe (secret) values ('x')")
                                    .update();
                            applicationDatabase
                                    .sql("update isolation_probe set tenant_id = 'si-sa-ket'")
                                    .update();
                        })))
                .hasStackTraceContaining("row-level security");
    }

    private static int count(JdbcClient database) {
        return database.sql("select count(*) from isolation_probe")
                .query(Integer.class)
                .single();
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, ownerRole, ownerPassword);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
