package salaklang.mail;

/** The mail server does not answer or does not let us in: no fault of any mail. */
class MailServerAway extends RuntimeException {

    MailServerAway(String message, Throwable cause) {
        super(message, cause);
    }
}
