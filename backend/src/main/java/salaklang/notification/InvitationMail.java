package salaklang.notification;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.identity.Traced;
import salaklang.invitation.InvitationChanged;
import salaklang.invitation.InvitationMessage;
import salaklang.invitation.InvitationMessages;
import salaklang.invitation.InvitationReminded;
import salaklang.invitation.InvitationSent;
import salaklang.invitation.InvitationWithdrawn;
import salaklang.invitation.Occasion;
import salaklang.mail.MailCalendar;
import salaklang.mail.MailFile;
import salaklang.mail.MailLink;
import salaklang.mail.MailMessage;
import salaklang.mail.MailRecipient;
import salaklang.mail.Mails;
import salaklang.meeting.MeetingId;

/** Mails invitations to those seats whose e-mail address is known: letter and calendar entry, change, cancellation. */
@Component
class InvitationMail {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final String PDF = "application/pdf";

    private final InvitationMessages messages;
    private final Mails mails;
    private final MessageSource texts;

    InvitationMail(InvitationMessages messages, Mails mails, MessageSource texts) {
        this.messages = messages;
        this.mails = mails;
        this.texts = texts;
    }

    @EventListener
    void on(InvitationSent event) {
        mail(event, event.meeting(), Occasion.SENT, message -> true);
    }

    @EventListener
    void on(InvitationChanged event) {
        mail(event, event.meeting(), Occasion.CHANGED, message -> true);
    }

    @EventListener
    void on(InvitationWithdrawn event) {
        mail(event, event.meeting(), Occasion.WITHDRAWN, message -> true);
    }

    @EventListener
    void on(InvitationReminded event) {
        mail(event, event.meeting(), Occasion.REMINDED, message -> event.seats().contains(message.seat()));
    }

    private void mail(Traced event, MeetingId meeting, Occasion occasion, Predicate<InvitationMessage> whom) {
        var link = new MailLink(
                texts.getMessage("notification.invitation.link", null, THAI),
                "/meetings/" + meeting + (asks(occasion) ? "/invitation/reply" : ""));
        messages.of(meeting, occasion).stream()
                .filter(message -> message.email() != null)
                .filter(whom)
                .forEach(message -> mails.enqueue(new MailMessage(
                        key(event, message),
                        "meeting:" + meeting,
                        MailRecipient.of(message.name(), message.email()),
                        message.subject(),
                        message.paragraphs(),
                        link,
                        calendar(message, occasion),
                        files(message))));
    }

    /** Whether it asks for an answer. */
    private static boolean asks(Occasion occasion) {
        return occasion == Occasion.SENT || occasion == Occasion.REMINDED;
    }

    private static MailCalendar calendar(InvitationMessage message, Occasion occasion) {
        if (message.calendar() == null) {
            return null;
        }
        var method = occasion == Occasion.WITHDRAWN ? MailCalendar.Method.CANCEL : MailCalendar.Method.REQUEST;
        return new MailCalendar(method, message.calendar());
    }

    private static List<MailFile> files(InvitationMessage message) {
        return message.letter() == null
                ? List.of()
                : List.of(MailFile.stored(message.letterName(), PDF, message.letter()));
    }

    private static String key(Traced event, InvitationMessage message) {
        return String.join(
                "|",
                event.action(),
                event.subjectId(),
                message.seat().toString(),
                String.valueOf(event.at().toEpochMilli()));
    }
}
