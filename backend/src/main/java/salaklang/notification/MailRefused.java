package salaklang.notification;

/** The mail server answered and did not take the mail. */
class MailRefused extends RuntimeException {

    private final boolean recipient;

    MailRefused(String message, boolean recipient, Throwable cause) {
        super(message, cause);
        this.recipient = recipient;
    }

    /** Whether it was for the recipient's address, which is wrong or unknown there. */
    boolean isRecipient() {
        return recipient;
    }
}
