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
                path.add(new Step(say("assignment.path." + step.getKind()), note(step), true));
            }
        }
        ahead(detail, path);
        return path;
    }

    private void ahead(AssignmentDetail detail, List<Step> path) {
        var assignment = detail.assignment();
        if (assignment.state().waitsForUnit() || assignment.state() == AssignmentState.RETURNED) {
            path.add(new Step(
                    say("assignment.path.ahead.submit"),
                    say("assignment.path.ahead.due", dates.date(assignment.dueDate())),
                    false));
        } else if (assignment.state() == AssignmentState.SUBMITTED) {
            path.add(new Step(say("assignment.path.ahead.verify"), null, false));
        }
        detail.nextMeeting()
                .ifPresent(meeting -> path.add(new Step(
                        say("assignment.path.ahead.meeting", meeting.numberBE()),
                        dates.date(meeting.startsAt()),
                        false)));
    }

    private String note(AssignmentStep step) {
        return Stream.of(step.getByPosition(), dates.dateTime(step.getAt()), step.getNote())
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
