package salaklang.directive;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import salaklang.assignment.AssignmentState;
import salaklang.assignment.Figure;
import salaklang.assignment.Part;
import salaklang.assignment.Standing;
import salaklang.document.DocumentId;
import salaklang.document.DocumentView;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitView;
import salaklang.web.InvalidInput;
import salaklang.web.Once;

@RestController
@RequestMapping("/api/v1/{province}/directives")
@Tag(name = "directives")
class DirectiveApi {

    private static final int MOST = 200;

    /** @param required null as for the others */
    record LineBody(String unit, Integer sequence, Boolean required) {}

    /**
     * @param letter null for a directive
     * @param assigner the unit that checks, or null for the usual one
     * @param about {@code assignment:<id>} or {@code meeting:<id>}, or null
     * @param groups such as DISTRICTS
     * @param lead null where each unit answers for itself
     * @param waiting whether the whole waits for supporting units; null for yes
     */
    record WantedDirective(
            DirectiveKind kind,
            String title,
            String text,
            Letter letter,
            Urgency urgency,
            String assigner,
            String about,
            String expected,
            Due due,
            List<Figure> figures,
            Set<UnitGroup> groups,
            List<String> laosOf,
            List<String> units,
            List<String> except,
            String lead,
            Assigning.Order order,
            Boolean waiting,
            List<LineBody> lines) {

        NewDirective directive() {
            return new NewDirective(
                    kind == null ? DirectiveKind.DIRECTIVE : kind,
                    title,
                    text,
                    letter == null ? new Letter(null, null, null) : letter,
                    urgency,
                    assigner == null ? null : code("assigner", assigner),
                    about == null
                            ? null
                            : About.of(about).orElseThrow(() -> new InvalidInput("about", "directive.error.about")),
                    assigning());
        }

        Assigning assigning() {
            return new Assigning(
                    expected,
                    due == null ? Due.on(null) : due,
                    figures,
                    new Audience(groups, codes("laosOf", laosOf), codes("units", units), codes("except", except)),
                    lead == null ? null : code("lead", lead),
                    order,
                    waiting == null || waiting,
                    lines == null
                            ? List.of()
                            : lines.stream()
                                    .map(line -> new Assigning.Line(
                                            code("lines", line.unit()), line.sequence(), line.required()))
                                    .toList());
        }

        private static Set<UnitCode> codes(String field, Collection<String> units) {
            return units == null
                    ? Set.of()
                    : units.stream().map(unit -> code(field, unit)).collect(Collectors.toSet());
        }

        private static UnitCode code(String field, String unit) {
            return UnitCode.find(unit).orElseThrow(() -> new InvalidInput(field, "assignment.error.unit"));
        }
    }

    /** @param absent the units whose head is away on the due date */
    record MeantBody(int count, List<String> units, LocalDate due, boolean workingDay, List<String> absent) {}

    record DirectiveSummary(
            String id,
            DirectiveKind kind,
            String name,
            String title,
            DirectiveState state,
            Urgency urgency,
            Instant issuedAt,
            Standing standing) {}

    /** @param next the key for {@code after}, null at the end */
    record DirectivesPage(List<DirectiveSummary> directives, String next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartBody(
            String assignment,
            String unit,
            AssignmentState state,
            int percent,
            LocalDate dueDate,
            boolean late,
            Part part,
            boolean required,
            int sequence,
            String reported,
            Instant reportedAt) {

        static PartBody of(DirectivePage.PartRow row) {
            var part = row.progress();
            return new PartBody(
                    part.id().toString(),
                    part.unit().value(),
                    part.state(),
                    part.percent(),
                    part.dueDate(),
                    part.late(),
                    part.part(),
                    part.required(),
                    part.sequence(),
                    part.reported(),
                    part.reportedAt());
        }
    }

    record UnitFigureBody(String unit, BigDecimal counted, BigDecimal target) {}

    /** @param reported how many units have reported a number */
    record SumBody(
            String name,
            String measure,
            BigDecimal counted,
            BigDecimal target,
            int reported,
            List<UnitFigureBody> byUnit) {

        static SumBody of(FigureSum sum) {
            return new SumBody(
                    sum.name(),
                    sum.measure(),
                    sum.counted(),
                    sum.target(),
                    sum.reported(),
                    sum.byUnit().stream()
                            .map(one -> new UnitFigureBody(one.unit().value(), one.counted(), one.target()))
                            .toList());
        }
    }

    /** @param reason why it was cancelled */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DirectiveWithAll(
            String id,
            DirectiveKind kind,
            String number,
            String name,
            String title,
            String text,
            Letter letter,
            Urgency urgency,
            String assigner,
            String issuedBy,
            Instant issuedAt,
            DirectiveState state,
            String reason,
            Standing standing,
            List<PartBody> parts,
            List<SumBody> figures,
            List<DocumentView> documents) {

        static DirectiveWithAll of(DirectivePage page) {
            return new DirectiveWithAll(
                    page.id().toString(),
                    page.kind(),
                    page.number(),
                    page.name(),
                    page.title(),
                    page.text(),
                    page.letter(),
                    page.urgency(),
                    page.assigner().code().value(),
                    page.issuedBy(),
                    page.issuedAt(),
                    page.state(),
                    page.reason(),
                    page.standing(),
                    page.parts().stream().map(PartBody::of).toList(),
                    page.sums().stream().map(SumBody::of).toList(),
                    page.documents());
        }
    }

    record Reason(String reason) {}

    private final DirectiveService service;
    private final DirectiveReader reader;
    private final Once once;

    DirectiveApi(DirectiveService service, DirectiveReader reader, Once once) {
        this.service = service;
        this.reader = reader;
        this.once = once;
    }

    @Operation(summary = "The directives and letters that you see, the latest first")
    @GetMapping
    DirectivesPage list(
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "50") int limit) {
        var list = reader.list(
                state == null ? DirectiveFilter.ALL : DirectiveFilter.of(state),
                after,
                Math.max(1, Math.min(limit, MOST)));
        return new DirectivesPage(
                list.rows().stream()
                        .map(row -> new DirectiveSummary(
                                row.id().toString(),
                                row.kind(),
                                row.name(),
                                row.title(),
                                row.state(),
                                row.urgency(),
                                row.issuedAt(),
                                row.standing()))
                        .toList(),
                list.next());
    }

    @Operation(summary = "A directive, its parts and what they have counted together")
    @GetMapping("/{id}")
    DirectiveWithAll read(@PathVariable DirectiveId id) {
        return DirectiveWithAll.of(reader.page(id));
    }

    @Operation(summary = "A file of a directive or letter")
    @GetMapping("/{id}/documents/{document}")
    ResponseEntity<Resource> document(@PathVariable DirectiveId id, @PathVariable DocumentId document) {
        return reader.document(id, document).download();
    }

    @Operation(summary = "Who would be given it and when it would be due")
    @PostMapping("/preview")
    MeantBody preview(@RequestBody WantedDirective body) {
        var meant = reader.meant(body.assigning());
        return new MeantBody(
                meant.units().size(),
                codes(meant.units()),
                meant.due(),
                meant.workingDay(),
                meant.absent().stream().map(away -> away.unit().code().value()).toList());
    }

    @Operation(summary = "Issue a directive, or register a letter, and assign it to all units meant")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DirectiveWithAll> issue(
            @PathVariable String province,
            @RequestHeader(name = Once.HEADER, required = false) UUID key,
            @RequestBody WantedDirective body) {
        return issued(province, key, body, List.of());
    }

    @Operation(summary = "The same, with files")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DirectiveWithAll> issueWithFiles(
            @PathVariable String province,
            @RequestHeader(name = Once.HEADER, required = false) UUID key,
            @RequestPart WantedDirective directive,
            @RequestPart(required = false) List<MultipartFile> files) {
        return issued(province, key, directive, files == null ? List.of() : files);
    }

    @Operation(summary = "Cancel with a reason; what is open ends")
    @PostMapping("/{id}/cancellation")
    DirectiveWithAll cancel(@PathVariable DirectiveId id, @RequestBody Reason reason) {
        service.cancel(id, reason.reason());
        return read(id);
    }

    private ResponseEntity<DirectiveWithAll> issued(
            String province, UUID key, WantedDirective body, List<MultipartFile> files) {
        var id = new DirectiveId(
                once.make(key, () -> service.issue(body.directive(), files).value()));
        return ResponseEntity.created(URI.create("/api/v1/" + province + "/directives/" + id))
                .body(read(id));
    }

    private static List<String> codes(List<UnitView> units) {
        return units.stream().map(unit -> unit.code().value()).toList();
    }
}
