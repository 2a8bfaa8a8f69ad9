package salaklang.mail;

/** The server answered and did not take what was sent. */
class MailRefused extends RuntimeException {

    /** What is wrong, as far as the server says. */
    enum Fault {
        /** Nothing that lasts. */
        PASSING,
        /** The recipient's address, which is wrong or unknown there. */
        RECIPIENT,
        /** The message, which will never be taken. */
        MESSAGE
    }

    private final Fault fault;

    MailRefused(String message, Fault fault, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
