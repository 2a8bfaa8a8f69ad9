package salaklang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresServerIT {

    private final PostgresServer server = PostgresServer.ofTests();

    @Test
    void theApplicationRoleOwnsNothingAndBypassesNothing() throws Exception {
        assertThat(ask(
                        PostgresServer.APPLICATION_ROLE,
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                                + " where rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask(
                        PostgresServer.APPLICATION_ROLE,
                        "select pg_get_userbyid(datdba) from pg_database" + " where datname = current_database()"))
                .isEqualTo(PostgresServer.OWNER_ROLE);
    }

    @Test
    void theApplicationRoleMakesNoTable() {
        assertThatThrownBy(() -> ask(PostgresServer.APPLICATION_ROLE, "select 1 into stray"))
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    void settingUpASecondTimeChangesNothing() {
        server.withDatabase("sala");
    }

    private String ask(String role, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("sala"), role, PostgresServer.PASSWORD);
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
