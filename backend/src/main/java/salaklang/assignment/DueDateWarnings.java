package salaklang.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import salaklang.calendar.WorkingDays;
import salaklang.delegation.AbsenceView;
import salaklang.delegation.Absences;
import salaklang.organisation.UnitView;
import salaklang.web.Dates;

/** What whoever sets a due date should know: it is a holiday, or the head of a unit is away on it. */
@Component
class DueDateWarnings {

    private final WorkingDays workingDays;
    private final Absences absences;
    private final MessageSource messages;
    private final Dates dates;

    DueDateWarnings(WorkingDays workingDays, Absences absences, MessageSource messages, Dates dates) {
        this.workingDays = workingDays;
        this.absences = absences;
        this.messages = messages;
        this.dates = dates;
    }

    /** In words; none where all is well. */
    List<String> of(LocalDate due, Collection<UnitView> units) {
        var warnings = new ArrayList<String>();
        if (!workingDays.isWorkingDay(due)) {
            warnings.add(say("assignment.warning.holiday", dates.date(due), dates.date(workingDays.before(due, 1))));
        }
        var away = absences.of(units.stream().map(UnitView::code).collect(Collectors.toSet()), due);
        for (var unit : units) {
            if (away.containsKey(unit.code())) {
                warnings.add(absent(unit, away.get(unit.code()), due));
            }
        }
        return warnings;
    }

    private String absent(UnitView unit, AbsenceView absence, LocalDate due) {
        return absence.deputyPosition() == null
                ? say(
                        "assignment.warning.absence",
                        absence.position(),
                        unit.shortName(),
                        dates.date(absence.until()),
                        dates.date(due))
                : say(
                        "assignment.warning.absence-deputy",
                        absence.position(),
                        unit.shortName(),
                        dates.date(absence.until()),
                        dates.date(due),
                        absence.deputyPosition());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
