package salaklang.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import salaklang.committee.SeatId;

/**
 * Who presided: a seat of the committee, or another position.
 *
 * @param seat null where somebody without a seat presided
 * @param position by position, such as รองผู้ว่าราชการจังหวัด
 * @param reason why not the chair, such as ผู้ว่าราชการจังหวัดมอบหมาย; null for the chair
 */
@Embeddable
public record Presiding(
        @Column(name = "presiding_seat_id") SeatId seat,
        @Column(name = "presiding_position") String position,
        @Column(name = "presiding_reason") String reason) {}
