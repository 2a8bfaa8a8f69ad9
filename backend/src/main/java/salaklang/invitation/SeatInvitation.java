package salaklang.invitation;

import java.util.List;
import salaklang.committee.CommitteeView;
import salaklang.committee.SeatView;
import salaklang.meeting.MeetingView;

/**
 * The invitation of one seat, for whoever answers it.
 *
 * @param own whether the person speaks for the seat; a secretary answers for others, as they were told
 * @param mine all the seats that the person speaks for
 */
record SeatInvitation(
        MeetingView meeting,
        CommitteeView committee,
        SeatView seat,
        SeatLine line,
        ReplyForm form,
        boolean substitutes,
        boolean open,
        boolean own,
        boolean runs,
        List<SeatView> mine) {}
