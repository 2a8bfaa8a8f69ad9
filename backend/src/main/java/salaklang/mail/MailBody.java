package salaklang.mail;

/** The words of a mail, plain and as HTML: the same ones. */
record MailBody(String text, String html) {}
