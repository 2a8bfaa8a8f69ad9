package salaklang.notification;

import java.util.UUID;

/**
 * The last notice that a page has shown: those behind it come next, the unread ones before those that were read. Which of
 * both it was shown among stays with it, however it is read meanwhile.
 */
record NoticeCursor(boolean unread, UUID last) {

    private static final String UNREAD = "unread-";

    /** @throws IllegalArgumentException for what is none */
    public static NoticeCursor of(String key) {
        var unread = key.startsWith(UNREAD);
        return new NoticeCursor(unread, UUID.fromString(unread ? key.substring(UNREAD.length()) : key));
    }

    @Override
    public String toString() {
        return (unread ? UNREAD : "") + last;
    }
}
