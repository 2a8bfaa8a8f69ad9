package salaklang.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.mail.MailRefused.Fault.MESSAGE;
import static salaklang.mail.MailRefused.Fault.PASSING;
import static salaklang.mail.MailRefused.Fault.RECIPIENT;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailBackOffTest {

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "4,8", "5,16", "6,32", "7,60", "8,60", "52,60"})
    void thePauseDoublesUpToAnHour(int attempts, int minutes) {
        assertThat(MailBackOff.after(attempts, PASSING)).contains(Duration.ofMinutes(minutes));
    }

    @Test
    void afterAboutTwoDaysItIsGivenUp() {
        var whole = Duration.ZERO;
        var attempts = 0;
        for (var pause = MailBackOff.after(++attempts, PASSING);
                pause.isPresent();
                pause = MailBackOff.after(++attempts, PASSING)) {
            whole = whole.plus(pause.get());
        }
        assertThat(whole).isBetween(Duration.ofHours(46), Duration.ofHours(50));
    }

    @Test
    void aRefusedAddressIsGivenUpWithinTheHour() {
        assertThat(MailBackOff.after(4, RECIPIENT)).contains(Duration.ofMinutes(8));
        assertThat(MailBackOff.after(5, RECIPIENT)).isEmpty();
    }

    @Test
    void aMessageThatIsWrongItselfIsGivenUpAtOnce() {
        assertThat(MailBackOff.after(1, MESSAGE)).isEmpty();
    }
}
