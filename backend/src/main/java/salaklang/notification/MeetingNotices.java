package salaklang.notification;

import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatView;
import salaklang.identity.Traced;
import salaklang.meeting.AgendaRevised;
import salaklang.meeting.MeetingCancelled;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingPostponed;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingTimeReached;
import salaklang.meeting.NoticeDue;
import salaklang.meeting.RepliesDue;

/** Tells the units with a seat of their meetings, and the secretariat what a meeting still needs. */
@Component
class MeetingNotices {

    private final Notices notices;
    private final CommitteeRegister committees;
    private final MeetingRecord meetings;

    MeetingNotices(Notices notices, CommitteeRegister committees, MeetingRecord meetings) {
        this.notices = notices;
        this.committees = committees;
        this.meetings = meetings;
    }

    @EventListener
    void on(AgendaRevised event) {
        tellSeats(event, event.meeting(), event.committee());
    }

    @EventListener
    void on(MeetingPostponed event) {
        tellSeats(event, event.meeting(), event.committee());
    }

    @EventListener
    void on(MeetingCancelled event) {
        tellSeats(event, event.meeting(), event.committee());
    }

    @EventListener
    void on(NoticeDue event) {
        tellSecretariat(event, event.meeting(), event.committee());
    }

    @EventListener
    void on(RepliesDue event) {
        tellSecretariat(event, event.meeting(), event.committee());
    }

    @EventListener
    void on(MeetingTimeReached event) {
        tellSecretariat(event, event.meeting(), event.committee());
    }

    /** Who holds a seat with an account, else the people of its unit. */
    private void tellSeats(Traced event, MeetingId meeting, CommitteeId committee) {
        var arguments = arguments(event, meeting);
        committees.seats(committee).stream()
                .map(MeetingNotices::recipient)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(recipient -> notices.put(notice(event, recipient, arguments, meeting)));
    }

    private static Recipient recipient(SeatView seat) {
        if (seat.holder() != null && seat.holder().account() != null) {
            return Recipient.person(seat.holder().account());
        }
        return seat.unit() == null ? null : Recipient.unit(seat.unit());
    }

    private void tellSecretariat(Traced event, MeetingId meeting, CommitteeId committee) {
        var secretariat = Recipient.secretariat(committees.require(committee).secretariat());
        notices.put(notice(event, secretariat, arguments(event, meeting), meeting));
    }

    private NoticeArguments arguments(Traced event, MeetingId id) {
        var meeting = meetings.require(id);
        return NoticeArguments.of(meeting, event);
    }

    private static NewNotice notice(Traced event, Recipient recipient, NoticeArguments arguments, MeetingId meeting) {
        return new NewNotice(event, recipient, event.action(), arguments, "/meetings/" + meeting);
    }
}
