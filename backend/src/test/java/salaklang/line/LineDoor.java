package salaklang.line;

import java.net.URI;
import java.util.Map;

/** Lets tests of other features speak with a LINE server of their own. */
public final class LineDoor {

    private LineDoor() {}

    /** Sends messages of one province to a server. */
    public static LineMessaging messaging(String url, String province, String token) {
        return new LineMessaging(
                new LineSettings(URI.create(url), Map.of(province, new LineSettings.Official(token, "secret", null))));
    }
}
