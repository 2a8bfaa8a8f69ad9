package salaklang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuickFirewallTest {

    @Test
    void aValueOfAHeaderHasNoControlCharacters() {
        assertThat(QuickFirewall.isAllowed("Bearer eyJhbGciOi.J9~-_")).isTrue();
        assertThat(QuickFirewall.isAllowed("ศรีสะเกษ\tเมือง")).isTrue();
        assertThat(QuickFirewall.isAllowed("")).isTrue();
        assertThat(QuickFirewall.isAllowed("a\r\nSet-Cookie: b")).isFalse();
        assertThat(QuickFirewall.isAllowed("a\u0000")).isFalse();
        assertThat(QuickFirewall.isAllowed("a\u0378")).isFalse();
    }
}
