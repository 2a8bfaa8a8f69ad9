package salaklang.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salaklang.web.NotFound;

class ProposalKeyTest {

    private static final Instant DAY = Instant.parse("2026-11-22T03:04:05.123456Z");

    @Test
    void keepsThePlaceThatAProposalHadWhenItWasShown() {
        var shown = ProposalKey.of(line(ProposalState.WAITING));

        assertThat(ProposalKey.of(shown.toString())).isEqualTo(shown);
        assertThat(shown.rank())
                .isLessThan(ProposalKey.of(line(ProposalState.ACCEPTED)).rank());
    }

    @Test
    void theBeginningIsBeforeWhatWaits() {
        assertThat(ProposalKey.of((String) null)).isEqualTo(ProposalKey.BEGINNING);
        assertThat(ProposalKey.BEGINNING.rank())
                .isLessThan(ProposalKey.of(line(ProposalState.WAITING)).rank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0~yesterday~1", "x~2026-11-22T03:04:05Z~8f1f2b3e-0000-4000-8000-000000000001"})
    void whatIsNoKeyIsNotFound(String text) {
        assertThatThrownBy(() -> ProposalKey.of(text)).isInstanceOf(NotFound.class);
    }

    private static ProposalLine line(ProposalState state) {
        return new ProposalLine(new ProposalId(UUID.randomUUID()), "คณะ", "หน่วย", "เรื่อง", state, DAY, false);
    }
}
