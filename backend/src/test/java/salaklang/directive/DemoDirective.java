package salaklang.directive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.AssignmentSource;
import salaklang.assignment.ExtensionService;
import salaklang.assignment.Figure;
import salaklang.assignment.FigureValue;
import salaklang.assignment.WorkProgress;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;

/** The demonstration's directive: every district but one counts households, and the sum stands on one page. */
@Component
@Profile("demo-case")
public class DemoDirective {

    private static final String FIGURE = "ครัวเรือนที่มีถังขยะเปียก";

    private final DirectiveService directives;
    private final DirectiveReader reader;
    private final WorkProgress progress;
    private final AssignmentService assignments;
    private final ExtensionService extensions;

    DemoDirective(
            DirectiveService directives,
            DirectiveReader reader,
            WorkProgress progress,
            AssignmentService assignments,
            ExtensionService extensions) {
        this.extensions = extensions;
        this.directives = directives;
        this.reader = reader;
        this.progress = progress;
        this.assignments = assignments;
    }

    public void issue(LocalDate due, UnitCode except) {
        directives.issue(
                new NewDirective(
                        DirectiveKind.DIRECTIVE,
                        "สำรวจครัวเรือนที่มีถังขยะเปียก",
                        "ให้ทุกอำเภอสำรวจครัวเรือนที่มีถังขยะเปียก เพื่อใช้กำหนดเป้าหมายของจังหวัด",
                        null,
                        Urgency.URGENT,
                        null,
                        null,
                        new Assigning(
                                "รายงานจำนวนครัวเรือนที่มีถังขยะเปียก พร้อมภาพถ่าย",
                                Due.on(due),
                                List.of(new Figure(FIGURE, "ครัวเรือน", new BigDecimal(2000))),
                                new Audience(Set.of(UnitGroup.DISTRICTS), Set.of(), Set.of(), Set.of(except)),
                                null,
                                null,
                                true,
                                List.of())),
                List.of());
    }

    /** As an officer of the district. */
    public void report(UnitCode district, int percent, int counted) {
        var part = part(district);
        assignments.accept(part);
        assignments.reportProgress(
                part,
                percent,
                "สำรวจแล้ว " + counted + " ครัวเรือน",
                List.of(new FigureValue(FIGURE, new BigDecimal(counted))),
                null,
                List.of());
    }

    /** As an officer of the district, who takes it on and asks for more time. */
    public void askForTime(UnitCode district, LocalDate to, String why) {
        var part = part(district);
        assignments.accept(part);
        extensions.ask(part, to, why);
    }

    private AssignmentId part(UnitCode district) {
        var directive = reader.list(DirectiveFilter.OPEN, null, 1).rows().get(0).id();
        return progress.parts(new AssignmentSource(AssignmentSource.Kind.DIRECTIVE, directive.value())).stream()
                .filter(one -> one.unit().equals(district))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
