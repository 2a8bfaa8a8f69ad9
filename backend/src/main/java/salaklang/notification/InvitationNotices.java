package salaklang.notification;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.identity.Role;
import salaklang.identity.Traced;
import salaklang.invitation.InvitationChanged;
import salaklang.invitation.InvitationReminded;
import salaklang.invitation.InvitationSent;
import salaklang.invitation.InvitationWithdrawn;
import salaklang.invitation.UrgentCallAsked;
import salaklang.invitation.UrgentCallConsented;
import salaklang.invitation.UrgentCallRefused;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;

/** Tells whoever sits in a seat of their invitation, the chair of a consent that is asked, and the secretariat of it. */
@Component
class InvitationNotices {

    private final Notices notices;
    private final CommitteeRegister committees;
    private final MeetingRecord meetings;

    InvitationNotices(Notices notices, CommitteeRegister committees, MeetingRecord meetings) {
        this.notices = notices;
        this.committees = committees;
        this.meetings = meetings;
    }

    @EventListener
    void on(InvitationSent event) {
        tell(event, event.meeting(), event.committee(), "/invitation/reply", seat -> true);
    }

    /** Units learn it from the meeting itself. */
    @EventListener
    void on(InvitationChanged event) {
        tell(event, event.meeting(), event.committee(), "", seat -> seat.unit() == null);
    }

    @EventListener
    void on(InvitationWithdrawn event) {
        tell(event, event.meeting(), event.committee(), "", seat -> seat.unit() == null);
    }

    @EventListener
    void on(InvitationReminded event) {
        tell(
                event,
                event.meeting(),
                event.committee(),
                "/invitation/reply",
                seat -> event.seats().contains(seat.id()));
    }

    @EventListener
    void on(UrgentCallAsked event) {
        tell(
                event,
                event.meeting(),
                event.committee(),
                "/invitation/consent",
                seat -> seat.office() == SeatOffice.CHAIR);
    }

    @EventListener
    void on(UrgentCallConsented event) {
        tellSecretariat(event, event.meeting(), event.committee());
    }

    @EventListener
    void on(UrgentCallRefused event) {
        tellSecretariat(event, event.meeting(), event.committee());
    }

    private void tell(Traced event, MeetingId meeting, CommitteeId committee, String page, Predicate<SeatView> whom) {
        var arguments = arguments(event, meeting);
        committees.seats(committee).stream()
                .filter(whom)
                .flatMap(seat -> recipients(seat).stream())
                .distinct()
                .forEach(recipient -> notices.put(
                        new NewNotice(event, recipient, event.action(), arguments, "/meetings/" + meeting + page)));
    }

    private void tellSecretariat(Traced event, MeetingId meeting, CommitteeId committee) {
        var secretariat = Recipient.secretariat(committees.require(committee).secretariat());
        notices.put(new NewNotice(
                event, secretariat, event.action(), arguments(event, meeting), "/meetings/" + meeting + "/invitation"));
    }

    /** Who holds the seat, else its unit, else the governor, whose seat belongs to no unit. */
    private static List<Recipient> recipients(SeatView seat) {
        if (seat.holder() != null && seat.holder().account() != null) {
            return List.of(Recipient.person(seat.holder().account()));
        }
        if (seat.unit() != null) {
            return List.of(Recipient.unit(seat.unit()));
        }
        return seat.office() == SeatOffice.CHAIR ? List.of(Recipient.role(Role.GOVERNOR)) : List.of();
    }

    private NoticeArguments arguments(Traced event, MeetingId id) {
        var meeting = meetings.require(id);
        return NoticeArguments.of(meeting, event);
    }
}
