package salaklang.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.web.Dates;
import salaklang.web.InvalidInput;
import salaklang.web.Step;

/** What the pages of meetings show beside the meetings themselves. */
@Component
class MeetingPages {

    private final Organisation organisation;
    private final MessageSource messages;
    private final Dates dates;

    MeetingPages(Organisation organisation, MessageSource messages, Dates dates) {
        this.organisation = organisation;
        this.messages = messages;
        this.dates = dates;
    }

    /** Where the meeting stands on its way from the plan to the adopted minutes. */
    List<Step> steps(MeetingFile file) {
        var state = file.meeting().state();
        var steps = new ArrayList<Step>();
        steps.add(step(MeetingState.PLANNED, file.is("PLANNED") ? file.reason() : null, true));
        boolean ended = state == MeetingState.CANCELLED || state == MeetingState.ADJOURNED;
        if (!ended || file.invitedAt() != null) {
            var note = file.invitedAt() == null
                    ? text("meeting.notice.by", dates.dateTime(file.noticeDeadline()))
                    : dates.dateTime(file.invitedAt());
            steps.add(step(MeetingState.INVITED, note, file.invitedAt() != null));
        }
        if (ended) {
            var note = file.closedAt() == null ? file.reason() : dates.dateTime(file.closedAt());
            steps.add(step(state, note, true));
            return steps;
        }
        steps.add(step(MeetingState.IN_SESSION, at(file.openedAt()), file.openedAt() != null));
        steps.add(step(MeetingState.HELD, at(file.closedAt()), file.closedAt() != null));
        for (var minutes :
                List.of(MeetingState.MINUTES_DRAFTED, MeetingState.MINUTES_CIRCULATED, MeetingState.MINUTES_ADOPTED)) {
            steps.add(step(minutes, null, state.compareTo(minutes) >= 0));
        }
        return steps;
    }

    /** The units that may present, under the names of their parts. */
    Map<String, Map<String, String>> presenters() {
        return organisation.all().stream()
                .collect(groupingBy(
                        unit -> text("organisation.group." + unit.code().value().split("/")[0]),
                        LinkedHashMap::new,
                        toMap(unit -> unit.code().value(), UnitView::name, (one, same) -> one, LinkedHashMap::new)));
    }

    Map<String, String> headings(MeetingFile file) {
        return file.agenda().stream()
                .filter(AgendaLine::isTop)
                .collect(toMap(
                        AgendaLine::number,
                        line -> line.number() + " " + line.title(),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    Map<String, String> choices(String prefix, Enum<?>... values) {
        return Stream.of(values)
                .collect(toMap(
                        Enum::name, value -> text(prefix + value.name()), (one, same) -> one, LinkedHashMap::new));
    }

    String text(InvalidInput input) {
        return text(input.messageKey(), input.arguments());
    }

    private Step step(MeetingState state, String note, boolean done) {
        return new Step(text("meeting.state." + state), note, done);
    }

    private String at(Instant instant) {
        return instant == null ? null : dates.dateTime(instant);
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }
}
