package salaklang.notification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import salaklang.identity.UnitCode;
import salaklang.meeting.SecretMatter;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.web.Dates;

/** Says notices in the language of whoever reads them. */
@Component
class NoticeTexts {

    private final MessageSource messages;
    private final Dates dates;
    private final Organisation organisation;

    NoticeTexts(MessageSource messages, Dates dates, Organisation organisation) {
        this.messages = messages;
        this.dates = dates;
        this.organisation = organisation;
    }

    List<NoticeText> of(List<Notice> notices) {
        var units = organisation.byCode(notices.stream()
                .map(notice -> notice.arguments().unit())
                .filter(Objects::nonNull)
                .distinct()
                .map(UnitCode::of)
                .toList());
        return notices.stream().map(notice -> say(notice, units)).toList();
    }

    private NoticeText say(Notice notice, Map<UnitCode, UnitView> units) {
        var arguments = notice.arguments();
        var text = messages.getMessage(
                "notification.text." + notice.kind(),
                new Object[] {
                    arguments.title() == null ? SecretMatter.title() : arguments.title(),
                    unit(arguments.unit(), units),
                    arguments.day() == null ? "" : dates.date(arguments.day()),
                    arguments.at() == null ? "" : dates.dateTime(arguments.at()),
                    arguments.note() == null ? "" : arguments.note()
                },
                LocaleContextHolder.getLocale());
        return new NoticeText(notice.id(), text, icon(notice), tone(notice), notice.createdAt(), notice.read());
    }

    private static String unit(String code, Map<UnitCode, UnitView> units) {
        if (code == null) {
            return "";
        }
        var unit = units.get(UnitCode.of(code));
        return unit == null ? code : unit.shortName();
    }

    private static String icon(Notice notice) {
        return notice.path().startsWith("/meetings")
                ? "calendar"
                : notice.path().startsWith("/recommendations") ? "star" : "check";
    }

    private static String tone(Notice notice) {
        return switch (notice.kind()) {
            case "AssignmentOverdue",
                    "AssignmentOverdue.secretariat",
                    "AssignmentEscalated",
                    "AssignmentEscalated.lao",
                    "AssignmentEscalated.above",
                    "MeetingTimeReached",
                    "NoticeDue" -> "late";
            case "AssignmentReminded",
                    "AssignmentAnswered",
                    "AssignmentSentBack",
                    "AssignmentReturned",
                    "FollowUpRoundReminded" -> "soon";
            case "RecommendationFulfilled", "RecommendationApproved", "DirectiveFinished" -> "ok";
            default -> "wait";
        };
    }
}
