package salaklang.mail;

/**
 * Where a mail leads.
 *
 * @param text in the recipient's language
 * @param path the page, from the province on, such as {@code /meetings/…}
 */
public record MailLink(String text, String path) {}
