package salaklang.tenancy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database, at the beginning of each transaction, on whose behalf it is: row-level security does the rest. The
 * setting is local to the transaction, so that a pooled connection never carries it on.
 */
@Component
public class TenantConnection implements TransactionExecutionListener {

    private final DataSource database;

    TenantConnection(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, Throwable failure) {
        if (failure == null) {
            CurrentTenant.id().ifPresent(this::enter);
        }
    }

    /** Turns the transaction that is open to a province, until its end. */
    public void enter(String province) {
        var connection = DataSourceUtils.getConnection(database);
        try (var setting = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            setting.setString(1, province);
            setting.execute();
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("entering " + province, null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
