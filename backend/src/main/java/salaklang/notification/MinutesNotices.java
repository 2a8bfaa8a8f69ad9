package salaklang.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatView;
import salaklang.identity.Traced;
import salaklang.mail.MailFile;
import salaklang.mail.MailLink;
import salaklang.mail.MailMessage;
import salaklang.mail.MailRecipient;
import salaklang.mail.Mails;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.meeting.Secrecy;
import salaklang.minutes.CorrectionAsked;
import salaklang.minutes.CorrectionsDue;
import salaklang.minutes.MinutesId;
import salaklang.minutes.MinutesLocked;
import salaklang.minutes.MinutesSent;
import salaklang.web.Dates;

/** Sends minutes to every seat, and tells the secretariat what they still need. */
@Component
class MinutesNotices {

    private final Notices notices;
    private final Mails mails;
    private final CommitteeRegister committees;
    private final MeetingRecord meetings;
    private final MessageSource messages;
    private final Dates dates;

    MinutesNotices(
            Notices notices,
            Mails mails,
            CommitteeRegister committees,
            MeetingRecord meetings,
            MessageSource messages,
            Dates dates) {
        this.notices = notices;
        this.mails = mails;
        this.committees = committees;
        this.meetings = meetings;
        this.messages = messages;
        this.dates = dates;
    }

    @EventListener
    void on(MinutesSent event) {
        tellUnits(event, event.minutes(), event.meeting(), event.committee(), event.closesOn());
        mail(event);
    }

    @EventListener
    void on(MinutesLocked event) {
        tellUnits(event, event.minutes(), event.meeting(), event.committee(), null);
    }

    @EventListener
    void on(CorrectionAsked event) {
        tellSecretariat(event, event.minutes(), event.meeting(), event.committee());
    }

    @EventListener
    void on(CorrectionsDue event) {
        tellSecretariat(event, event.minutes(), event.meeting(), event.committee());
    }

    private void tellUnits(Traced event, MinutesId minutes, MeetingId meeting, CommitteeId committee, LocalDate day) {
        var arguments = new NoticeArguments(title(meeting), null, day, null, null);
        committees.seats(committee).stream()
                .map(SeatView::unit)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(unit -> notices.put(
                        new NewNotice(event, Recipient.unit(unit), event.action(), arguments, path(minutes))));
    }

    private void tellSecretariat(Traced event, MinutesId minutes, MeetingId meeting, CommitteeId committee) {
        var secretariat = Recipient.secretariat(committees.require(committee).secretariat());
        var of = meetings.require(meeting);
        var arguments = NoticeArguments.of(title(of), of.secrecy() == Secrecy.SECRET ? null : event.note());
        notices.put(new NewNotice(event, secretariat, event.action(), arguments, path(minutes) + "/corrections"));
    }

    /** The minutes themselves, but of a secret meeting only where they are read. */
    private void mail(MinutesSent event) {
        var meeting = meetings.require(event.meeting());
        boolean secret = meeting.secrecy() == Secrecy.SECRET;
        for (var seat : committees.seats(event.committee())) {
            if (seat.holder() != null && seat.holder().email() != null) {
                mails.enqueue(mail(event, seat, title(meeting), secret));
            }
        }
    }

    private MailMessage mail(MinutesSent event, SeatView seat, String title, boolean secret) {
        var to = MailRecipient.of(seat.name(), seat.holder().email());
        var until = dates.longDate(event.closesOn());
        var text = secret ? "notification.mail.minutes.secret" : "notification.mail.minutes.text";
        return new MailMessage(
                "minutes-sent:" + event.minutes() + ":" + event.at().toEpochMilli() + ":" + seat.id(),
                "minutes:" + event.minutes(),
                to,
                say("notification.mail.minutes.subject", to, title),
                List.of(say(text, to, title, until)),
                new MailLink(say("notification.mail.minutes.link", to), path(event.minutes())),
                null,
                secret ? List.of() : List.of(MailFile.stored("minutes.pdf", "application/pdf", event.pdf())));
    }

    private String say(String key, MailRecipient to, Object... arguments) {
        return messages.getMessage(key, arguments, to.language());
    }

    private String title(MeetingId id) {
        return title(meetings.require(id));
    }

    private static String title(MeetingView meeting) {
        return meeting.committeeName() + " · " + meeting.numberBE();
    }

    private static String path(MinutesId minutes) {
        return "/minutes/" + minutes;
    }
}
