package salaklang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FeatureTest
class StatementCountTest {

    @Autowired
    JdbcClient database;

    @Test
    void everyStatementOfTheThreadCounts() throws Exception {
        var sent = StatementCount.of(() -> {
            database.sql("select 1").query(Integer.class).single();
            database.sql("select 2").query(Integer.class).single();
        });

        assertThat(sent).containsExactly("select 1", "select 2");
    }

    @Test
    void nothingCountsOutsideOrElsewhere() throws Exception {
        database.sql("select 1").query(Integer.class).single();
        var sent = StatementCount.of(() -> {
            var other = new Thread(
                    () -> database.sql("select 2").query(Integer.class).single());
            other.start();
            other.join();
        });

        assertThat(sent).isEmpty();
    }
}
