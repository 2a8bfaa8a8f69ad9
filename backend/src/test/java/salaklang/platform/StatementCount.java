package salaklang.platform;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts the SQL statements that this thread sends, and keeps them for the message of a failed test.
 *
 * <p>Everything through a data source of the application counts: the tenant's {@code set_config} of each transaction,
 * the session's rows, the engine's queries; a batch is one statement. Begin and commit are no statements. With MockMvc
 * a request runs on the test's own thread, so {@code StatementCount.of(() -> mvc.perform(…))} is the request's count.
 */
public final class StatementCount {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    private StatementCount() {}

    /** Work that may fail as a test may. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** The statements that the work sends on this thread, in their order. */
    public static List<String> of(Work work) throws Exception {
        var before = SENT.get();
        var sent = new ArrayList<String>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.set(before);
        }
        return sent;
    }

    private static void sent(ExecutionInfo execution, List<QueryInfo> queries) {
        var sent = SENT.get();
        if (sent != null) {
            sent.add(queries.isEmpty() ? "(empty batch)" : queries.get(0).getQuery());
        }
    }

    /** Puts the count around every data source of a test's application. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Proxies {

        @Bean
        static BeanPostProcessor statementCount() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && !(bean instanceof ProxyDataSource)
                            ? ProxyDataSourceBuilder.create(name, source)
                                    .listener(new Listener())
                                    .build()
                            : bean;
                }
            };
        }
    }

    private static final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            sent(execution, queries);
        }
    }
}
