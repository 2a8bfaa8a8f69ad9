package salaklang.decision;

import java.time.Instant;
import salaklang.committee.SeatId;
import salaklang.document.DocumentId;
import salaklang.meeting.AgendaItemId;

/**
 * A dissenting opinion (ม.83), printed under the item.
 *
 * @param document what the member handed in; null for none
 * @param recordedBy the position of who wrote it down: the member or the secretary
 */
public record DissentView(
        AgendaItemId item,
        SeatId seat,
        String position,
        String text,
        DocumentId document,
        String recordedBy,
        Instant at) {}
