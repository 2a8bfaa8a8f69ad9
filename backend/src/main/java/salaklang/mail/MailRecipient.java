package salaklang.mail;

import java.util.Locale;

/**
 * Whom a mail is for.
 *
 * @param name as printed, such as a position
 * @param address an e-mail address; a wrong one is found out when the mail is sent
 * @param language Thai or English
 */
public record MailRecipient(String name, String address, Locale language) {

    private static final Locale THAI = Locale.forLanguageTag("th");

    /** Somebody who reads Thai. */
    public static MailRecipient of(String name, String address) {
        return new MailRecipient(name, address, THAI);
    }
}
