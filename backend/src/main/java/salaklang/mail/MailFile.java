package salaklang.mail;

import salaklang.document.DocumentId;

/**
 * Something attached to a mail: a file that is stored, or bytes of the mail's own.
 *
 * @param mediaType such as {@code application/pdf}
 * @param document null where the bytes are given
 * @param content null where the file is stored
 */
public record MailFile(String fileName, String mediaType, DocumentId document, byte[] content) {

    public static MailFile stored(String fileName, String mediaType, DocumentId document) {
        return new MailFile(fileName, mediaType, document, null);
    }

    public static MailFile of(String fileName, String mediaType, byte[] content) {
        return new MailFile(fileName, mediaType, null, content);
    }
}
