package salaklang.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Hears on one connection of its own what any replica publishes. Where that connection is lost it is opened again, and every
 * page looks again. Ends before the server waits for its last requests, for watching pages would never end by themselves.
 */
@Component
class LiveListener implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveListener.class);
    private static final int WAIT_MILLIS = 5000;
    private static final int AGAIN_MILLIS = 1000;

    private final Live live;
    private final DataSourceProperties database;
    private final Duration heartbeat;
    private volatile boolean running;
    private volatile Connection connection;
    private ScheduledExecutorService pulse;
    private Thread ear;

    LiveListener(Live live, DataSourceProperties database, @Value("${sala.live.heartbeat:PT15S}") Duration heartbeat) {
        this.live = live;
        this.database = database;
        this.heartbeat = heartbeat;
    }

    @Override
    public void start() {
        running = true;
        ear = named("live-listener").newThread(this::hear);
        ear.start();
        pulse = Executors.newSingleThreadScheduledExecutor(named("live-pulse"));
        pulse.scheduleWithFixedDelay(
                this::keepAlive, heartbeat.toMillis(), heartbeat.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        pulse.shutdownNow();
        close();
        ear.interrupt();
        live.closeAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    static ThreadFactory named(String name) {
        var count = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    private void keepAlive() {
        try {
            live.keepAlive();
        } catch (DataAccessException away) {
            log.warn("Cannot tell which logins are open: {}", away.getMessage());
        }
    }

    private void hear() {
        while (running) {
            try {
                listen();
                while (running) {
                    passOn();
                }
            } catch (SQLException lost) {
                if (running) {
                    log.warn("Live updates wait for the database: {}", lost.getMessage());
                    pause();
                }
            } finally {
                close();
            }
        }
    }

    private void listen() throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", database.determineUsername());
        settings.setProperty("password", database.determinePassword());
        settings.setProperty("ApplicationName", "sala-klang-live");
        settings.setProperty("tcpKeepAlive", "true");
        connection = DriverManager.getConnection(database.determineUrl(), settings);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Live.CHANNEL);
        }
        live.lookAgain();
    }

    private void passOn() throws SQLException {
        var heard = connection.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS);
        if (heard == null || heard.length == 0) {
            try (var statement = connection.createStatement()) {
                statement.execute("select 1");
            }
            return;
        }
        for (var notification : heard) {
            live.deliver(notification.getParameter());
        }
    }

    private void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            log.debug("Closing", e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
