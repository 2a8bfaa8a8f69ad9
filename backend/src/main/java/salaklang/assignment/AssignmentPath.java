package salaklang.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import salaklang.web.Dates;
import salaklang.web.Step;

/** The whole path of an assignment in words (เส้นทางเรื่องนี้), from the meeting to the next one. */
@Component
class AssignmentPath {

    private final MessageSource messages;
    private final Dates dates;

    AssignmentPath(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    List<Step> of(AssignmentDetail detail) {
        var origin = detail.recommendation();
        var path = new ArrayList<Step>();
        if (origin != null) {
            path.add(new Step(
                    say("assignment.path.meeting", origin.meetingNumber(), origin.itemNumber()),
                    dates.date(origin.meetingAt()),
                    true));
        }
        if (origin != null && origin.decidedAt() != null) {
            path.add(new Step(
                    say("assignment.path.approved", origin.decidedBy()), dates.dateTime(origin.decidedAt()), true));
        }
        int report = 0;
        for (var step : detail.steps()) {
            if (step.getKind() == StepKind.REPORTED) {
                report++;
                path.add(new Step(
                        say("assignment.path.REPORTED", String.valueOf(report), String.valueOf(step.getPercent())),
                        note(step),
                        true));
            } else if (step.getKind() != StepKind.OFFERED || origin == null) {
                path.add(new Step(words(step, detail), note(step), true));
            }
        }
        ahead(detail, path);
        return path;
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
                        false)));
    }

    private String note(AssignmentStep step) {
        var note = step.getKind() == StepKind.ESCALATED ? null : step.getNote();
        return Stream.of(step.getByPosition(), dates.dateTime(step.getAt()), note)
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
