package salaklang.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import salaklang.web.Dates;
import salaklang.web.Step;

/**
 * The whole path of an assignment in words (เส้นทางเรื่องนี้): from the meeting, its minutes and its resolution over what
 * the unit reported with what evidence, and who was reminded when, to the next meeting; with links to whom they open.
 */
@Component
class AssignmentPath {

    private final MessageSource messages;
    private final Dates dates;

    AssignmentPath(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    List<Step> of(AssignmentDetail detail) {
        var path = new ArrayList<Step>();
        begin(detail, path);
        var reports = reports(detail);
        int report = 0;
        for (var step : detail.steps()) {
            if (step.getKind() == StepKind.REPORTED) {
                report++;
                path.add(new Step(
                        say("assignment.path.REPORTED", String.valueOf(report), String.valueOf(step.getPercent())),
                        note(step, evidence(step, reports)),
                        true));
            } else if (step.getKind() != StepKind.OFFERED || detail.recommendation() == null) {
                path.add(new Step(words(step, detail), note(step, evidence(step, reports)), true));
            }
        }
        ahead(detail, path);
        return path;
    }

    /** What it came from. */
    private void begin(AssignmentDetail detail, List<Step> path) {
        if (detail.origin() != null) {
            path.add(new Step(
                    say("assignment.path.origin", detail.origin().name()),
                    null,
                    true,
                    detail.origin().path()));
        }
        var origin = detail.recommendation();
        if (origin == null) {
            return;
        }
        path.add(new Step(
                say("assignment.path.meeting", origin.meetingNumber(), origin.itemNumber()),
                dates.date(origin.meetingAt()),
                true,
                detail.seesMeeting() ? "/meetings/" + origin.meeting() : null));
        path.add(
                detail.excerpt() == null
                        ? new Step(say("assignment.path.minutes.ahead"), null, false)
                        : new Step(say("assignment.path.minutes"), null, true, detail.excerpt() + "/pdf"));
        path.add(new Step(
                say("assignment.path.outcome", origin.title()), null, true, "/recommendations/" + origin.id()));
        if (origin.decidedAt() != null) {
            path.add(new Step(
                    say("assignment.path.approved", origin.decidedBy()), dates.dateTime(origin.decidedAt()), true));
        }
    }

    /** By the moment at which they were handed in, which is that of their step. */
    private static Map<Instant, ReportView> reports(AssignmentDetail detail) {
        return detail.reports().stream()
                .collect(Collectors.toMap(ReportView::at, Function.identity(), (one, same) -> one));
    }

    private String evidence(AssignmentStep step, Map<Instant, ReportView> reports) {
        var report = reports.get(step.getAt());
        return report == null || report.documents().isEmpty()
                ? null
                : say("assignment.path.evidence", report.documents().size());
    }

    private String words(AssignmentStep step, AssignmentDetail detail) {
        var key = "assignment.path." + step.getKind();
        if (step.getDay() != null) {
            return say(key + ".day", dates.date(step.getDay()));
        }
        return switch (step.getKind()) {
            case ESCALATED -> say(key + "." + step.getNote());
            case VERIFIED -> say(detail.committee() == null ? key + ".unit" : key);
            case CANCELLED -> say(step.getNote() == null ? key + ".with-lead" : key);
            case REMINDED -> say(key, detail.unit().name());
            case RETURNED -> say(detail.unit().kind().isLao() ? key + ".lao" : key);
            default -> say(key);
        };
    }

    private void ahead(AssignmentDetail detail, List<Step> path) {
        var assignment = detail.assignment();
        var by = detail.committee() == null ? ".unit" : "";
        if (assignment.state() == AssignmentState.RETURNED) {
            path.add(new Step(say("assignment.path.ahead.decide" + by), null, false));
        } else if (assignment.extension() != null) {
            path.add(new Step(say("assignment.path.ahead.extension"), null, false));
        }
        if (assignment.state().waitsForUnit() || assignment.state() == AssignmentState.RETURNED) {
            path.add(new Step(
                    say("assignment.path.ahead.submit" + by),
                    say("assignment.path.ahead.due", dates.date(assignment.dueDate())),
                    false));
        } else if (assignment.state() == AssignmentState.SUBMITTED) {
            path.add(new Step(say("assignment.path.ahead.verify" + by), null, false));
        }
        detail.nextMeeting()
                .ifPresent(meeting -> path.add(new Step(
                        say("assignment.path.ahead.meeting", meeting.numberBE()),
                        dates.date(meeting.startsAt()),
                        false,
                        detail.seesMeeting() ? "/meetings/" + meeting.id() : null)));
    }

    private String note(AssignmentStep step, String evidence) {
        var note = step.getKind() == StepKind.ESCALATED ? null : step.getNote();
        return Stream.of(step.getByPosition(), dates.dateTime(step.getAt()), note, evidence)
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
