package salaklang.line;

/** LINE does not answer, or does not let the province in: no fault of any message. */
public class LineAway extends RuntimeException {

    LineAway(String message, Throwable cause) {
        super(message, cause);
    }
}
