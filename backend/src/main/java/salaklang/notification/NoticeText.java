package salaklang.notification;

import java.time.Instant;
import java.util.UUID;

/** A notice in the reader's language. */
record NoticeText(UUID id, String text, String icon, String tone, Instant at, boolean read) {}
