package salaklang.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice as one person sees it.
 *
 * @param kind what it says: {@code notification.text.<kind>} in the message files
 * @param path the page behind it, from the province on
 */
record Notice(UUID id, String kind, NoticeArguments arguments, String path, Instant createdAt, boolean read) {}
