package salaklang.line;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provinces' official accounts at LINE. A province without one does not offer LINE.
 *
 * @param baseUrl of the Messaging API
 * @param provinces by the province's id
 */
@ConfigurationProperties("sala.line")
record LineSettings(
        @DefaultValue("https://api.line.me") URI baseUrl,
        @DefaultValue Map<String, Official> provinces) {

    /**
     * An official account.
     *
     * @param channelToken with which messages are sent
     * @param secret with which LINE signs what it tells
     * @param account its own id at LINE, such as {@code @123abcde}, by which people find it; null where it is not said
     */
    record Official(String channelToken, String secret, String account) {

        Official {
            if (channelToken == null || channelToken.isBlank() || secret == null || secret.isBlank()) {
                throw new IllegalArgumentException("sala.line.provinces.<id> needs a channel-token and a secret");
            }
        }

        /** Neither of them is ever written anywhere. */
        @Override
        public String toString() {
            return "Official[" + account + "]";
        }
    }

    Optional<Official> of(String province) {
        return Optional.ofNullable(provinces.get(province));
    }
}
