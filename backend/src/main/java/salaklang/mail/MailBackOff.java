package salaklang.mail;

import java.time.Duration;
import java.util.Optional;

/** How long a mail rests after a failed attempt: 1, 2, 4 … 60 minutes, and after two days no more. */
final class MailBackOff {

    /** Six attempts within the first hour, then one an hour until two days have passed. */
    static final int MOST = 53;

    /** A server that knows no such address is asked a few times more, for some say so only at first. */
    static final int MOST_REFUSED = 5;

    /** What is said to be wrong with the message itself stays wrong. */
    static final int MOST_WRONG = 1;

    private static final int LONGEST = 60;

    private MailBackOff() {}

    /**
     * The pause before the next attempt, or empty where there is none.
     *
     * @param attempts how many have failed
     * @param fault what the server said of it
     */
    static Optional<Duration> after(int attempts, MailRefused.Fault fault) {
        if (attempts >= most(fault)) {
            return Optional.empty();
        }
        var minutes = attempts > 6 ? LONGEST : Math.min(LONGEST, 1 << (attempts - 1));
        return Optional.of(Duration.ofMinutes(minutes));
    }

    private static int most(MailRefused.Fault fault) {
        return switch (fault) {
            case PASSING -> MOST;
            case RECIPIENT -> MOST_REFUSED;
            case MESSAGE -> MOST_WRONG;
        };
    }
}
