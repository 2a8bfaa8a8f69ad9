package salaklang.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** The application's settings for a database of an embedded server. */
public final class DatabaseSettings {

    private DatabaseSettings() {}

    public static Map<String, String> of(PostgresServer server, String database) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("sala.datasource.url", server.url(database));
        settings.put("sala.datasource.username", PostgresServer.APPLICATION_ROLE);
        settings.put("sala.datasource.password", PostgresServer.PASSWORD);
        settings.put("sala.datasource.owner.username", PostgresServer.OWNER_ROLE);
        settings.put("sala.datasource.owner.password", PostgresServer.PASSWORD);
        return settings;
    }
}
