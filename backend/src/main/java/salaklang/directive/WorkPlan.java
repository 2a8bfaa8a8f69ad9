package salaklang.directive;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import salaklang.assignment.Figure;
import salaklang.assignment.Part;
import salaklang.assignment.Recurrence;
import salaklang.assignment.WorkPart;
import salaklang.directive.Assigning.Line;
import salaklang.directive.Assigning.Order;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;
import salaklang.web.InvalidInput;

/** Makes of what the form says the part of each unit. */
final class WorkPlan {

    private static final int TEXT_LENGTH = 5000;
    private static final int NAME_LENGTH = 200;
    private static final int MOST_FIGURES = 20;
    private static final int LAST_IN_SEQUENCE = 99;

    private WorkPlan() {}

    /** The units meant, the lead among them, in the order of the list. */
    static List<UnitView> meant(Assigning assigning, List<UnitView> all) {
        var named = new HashSet<>(assigning.audience().among(all));
        var lead = assigning.lead();
        if (lead != null) {
            named.add(all.stream()
                    .filter(unit -> unit.code().equals(lead))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("lead", "assignment.error.unit")));
        }
        return all.stream().filter(named::contains).toList();
    }

    /** @throws InvalidInput where nobody is meant, or something is missing */
    static List<WorkPart> parts(Assigning assigning, List<UnitView> all, LocalDate due) {
        var meant = meant(assigning, all);
        if (meant.isEmpty()) {
            throw new InvalidInput("groups", "directive.error.nobody");
        }
        var expected = expected(assigning);
        var figures = figures(assigning);
        var recurrence = assigning.due().recurrence();
        var lines = assigning.lines().stream().collect(toMap(Line::unit, Function.identity(), (one, same) -> same));
        if (!meant.stream().map(UnitView::code).toList().containsAll(lines.keySet())) {
            throw new InvalidInput("lines", "directive.error.line");
        }
        var parts = new ArrayList<WorkPart>();
        for (var unit : meant) {
            parts.add(part(assigning, unit.code(), lines.get(unit.code()), expected, due, recurrence, figures));
        }
        return parts;
    }

    private static WorkPart part(
            Assigning assigning,
            UnitCode unit,
            Line line,
            String expected,
            LocalDate due,
            Recurrence recurrence,
            List<Figure> figures) {
        var leads = assigning.lead() == null || assigning.lead().equals(unit);
        var sequence = line == null || line.sequence() == null ? usual(assigning, leads) : line.sequence();
        if (sequence < 1 || sequence > LAST_IN_SEQUENCE) {
            throw new InvalidInput("lines", "directive.error.sequence", LAST_IN_SEQUENCE);
        }
        var required = line == null || line.required() == null ? leads || assigning.waiting() : line.required();
        return new WorkPart(
                UUID.randomUUID(),
                unit,
                expected,
                due,
                leads ? Part.LEAD : Part.SUPPORTING,
                required,
                sequence,
                recurrence,
                figures);
    }

    /** Nobody begins after those who are not waited for. */
    private static int usual(Assigning assigning, boolean leads) {
        var second = assigning.lead() != null
                && (leads
                        ? assigning.waiting() && assigning.order() == Order.LEAD_LAST
                        : assigning.order() == Order.LEAD_FIRST);
        return second ? 2 : 1;
    }

    private static String expected(Assigning assigning) {
        var expected = assigning.expected();
        if (expected == null || expected.isBlank()) {
            throw new InvalidInput("expected", "assignment.error.missing");
        }
        if (expected.strip().length() > TEXT_LENGTH) {
            throw new InvalidInput("expected", "assignment.error.too-long", TEXT_LENGTH);
        }
        return expected.strip();
    }

    /** Names are told apart, so that each adds up by itself. */
    private static List<Figure> figures(Assigning assigning) {
        var names = new HashSet<String>();
        var figures = assigning.figures().stream()
                .map(one -> new Figure(word(one.name()), word(one.measure()), one.target()))
                .toList();
        if (figures.size() > MOST_FIGURES) {
            throw new InvalidInput("figures", "directive.error.figures-many", MOST_FIGURES);
        }
        for (var figure : figures) {
            if (!names.add(figure.name())) {
                throw new InvalidInput("figures", "directive.error.figure-twice");
            }
            if (figure.target() != null && figure.target().signum() < 0) {
                throw new InvalidInput("figures", "directive.error.figure-target");
            }
        }
        return figures;
    }

    private static String word(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidInput("figures", "directive.error.figure");
        }
        if (typed.strip().length() > NAME_LENGTH) {
            throw new InvalidInput("figures", "assignment.error.too-long", NAME_LENGTH);
        }
        return typed.strip();
    }
}
