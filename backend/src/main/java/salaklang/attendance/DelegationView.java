package salaklang.attendance;

import java.time.LocalDate;
import salaklang.committee.SeatId;
import salaklang.document.DocumentId;

/**
 * Whom the chair has asked to preside (มอบหมาย), and by which order.
 *
 * @param seat null for somebody without a seat
 * @param position such as รองผู้ว่าราชการจังหวัด
 * @param name null where only the position is known
 * @param orderNumber such as 12/2569
 * @param document the order itself; null where it was not kept
 */
public record DelegationView(
        SeatId seat, String position, String name, String orderNumber, LocalDate orderDate, DocumentId document) {}
