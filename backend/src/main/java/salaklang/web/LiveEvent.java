package salaklang.web;

import java.util.Map;

/**
 * Something changed. It says what, not how: whoever watches asks for the parts of the page that show it.
 *
 * @param version grows from change to change, as the database counts its transactions
 * @param values words that the page may show at once, such as how many are present; nothing that not every watcher may see
 */
record LiveEvent(String tenant, String topic, String event, String version, Map<String, String> values) {

    /** What was missed is not known, so that everything is to be looked at again. */
    static LiveEvent anything(String tenant, String topic) {
        return new LiveEvent(tenant, topic, "*", "0", Map.of());
    }
}
