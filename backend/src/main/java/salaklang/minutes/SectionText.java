package salaklang.minutes;

import salaklang.meeting.AgendaItemId;

/**
 * What the record of a meeting says of one part of its minutes.
 *
 * @param item null for a part that is no agenda item
 * @param label as printed before it, such as ผู้มาประชุม
 */
record SectionText(SectionKind kind, AgendaItemId item, String label, String text) {}
