package salaklang.identity;

import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Spring Security's firewall with its own rule for the values of headers. A token is long and read by several filters, each
 * time by that rule, so whatever is plain ASCII is let through without it.
 */
@Configuration(proxyBeanMethods = false)
class QuickFirewall {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]||\\t]]*");

    @Bean
    static HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(QuickFirewall::isAllowed);
        return firewall;
    }

    static boolean isAllowed(String value) {
        return isPlain(value) || ALLOWED.matcher(value).matches();
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
