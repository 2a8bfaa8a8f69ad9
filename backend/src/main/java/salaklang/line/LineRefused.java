package salaklang.line;

/** LINE answered and did not take the message. */
public class LineRefused extends RuntimeException {

    private final boolean passing;

    LineRefused(String message, boolean passing) {
        super(message);
        this.passing = passing;
    }

    /** Whether the same message may be taken later: LINE is in trouble, or is asked too often. */
    public boolean isPassing() {
        return passing;
    }
}
