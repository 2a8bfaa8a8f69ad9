package salaklang.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import salaklang.directory.PersonEntry;
import salaklang.escalation.Channel;
import salaklang.mail.MailLink;
import salaklang.mail.MailMessage;
import salaklang.mail.MailRecipient;
import salaklang.mail.Mails;

/** Words notices for e-mail and LINE. LINE is told that something waits, and nothing of what it is. */
@Component
class NoticeLetters {

    private static final int LONGEST_SUBJECT = 150;
    private static final int MOST_LISTED = 100;
    private static final String HOME = "/notices";

    private final NoticeTexts texts;
    private final MessageSource messages;

    NoticeLetters(NoticeTexts texts, MessageSource messages) {
        this.texts = texts;
        this.messages = messages;
    }

    /** The notices' texts in a language. */
    Map<UUID, String> say(List<Notice> notices, Locale language) {
        return Mails.inLanguage(
                language, () -> texts.of(notices).stream().collect(Collectors.toMap(NoticeText::id, NoticeText::text)));
    }

    /** @param text the notice in the person's language */
    MailMessage one(Notice notice, String text, Told told, Channel channel, String address) {
        var person = told.person();
        var key = String.join("|", "notice", notice.id().toString(), person.userId(), channel.name());
        var link = new MailLink(say(person, "notification.mail.open"), notice.path());
        if (channel == Channel.LINE) {
            return brief(key, queue(notice), person, address, say(person, "notification.line.waits"), link);
        }
        var paragraphs = new ArrayList<String>();
        paragraphs.add(text);
        if (told.insteadOf() != null) {
            paragraphs.add(say(person, "notification.mail.deputy", told.insteadOf()));
        }
        return MailMessage.of(key, queue(notice), to(person, address), subject(text), paragraphs, link);
    }

    /** One message of all that has happened, grouped by what it is about. */
    MailMessage digest(String key, List<Notice> notices, PersonEntry person, Channel channel, String address) {
        var link = new MailLink(say(person, "notification.mail.open-all"), HOME);
        var count = notices.size();
        if (channel == Channel.LINE) {
            return brief(key, "digest", person, address, say(person, "notification.line.digest", count), link);
        }
        var listed = notices.subList(0, Math.min(count, MOST_LISTED));
        var said = say(listed, person.locale());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say(person, "notification.digest.lead", count));
        for (var subject : NoticeSubject.values()) {
            var lines = listed.stream()
                    .filter(notice -> NoticeSubject.of(notice) == subject)
                    .map(notice -> "• " + said.get(notice.id()))
                    .toList();
            if (!lines.isEmpty()) {
                paragraphs.add(say(person, "notification.digest.about." + subject) + "\n" + String.join("\n", lines));
            }
        }
        if (count > listed.size()) {
            paragraphs.add(say(person, "notification.digest.more", count - listed.size()));
        }
        return MailMessage.of(
                key,
                "digest",
                to(person, address),
                say(person, "notification.digest.subject", count),
                paragraphs,
                link);
    }

    private static MailMessage brief(
            String key, String queue, PersonEntry person, String address, String text, MailLink link) {
        return MailMessage.of(key, queue, to(person, address), text, List.of(text), link);
    }

    /** What is told of one matter is told in order. */
    private static String queue(Notice notice) {
        var parts = notice.path().split("[/?]");
        return parts.length > 2 ? parts[1].replaceAll("s$", "") + ":" + parts[2] : "notice:" + notice.path();
    }

    private static MailRecipient to(PersonEntry person, String address) {
        return new MailRecipient(person.displayName(), address, person.locale());
    }

    private String say(PersonEntry person, String key, Object... arguments) {
        return messages.getMessage(key, arguments, person.locale());
    }

    private static String subject(String text) {
        return text.length() <= LONGEST_SUBJECT ? text : text.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
