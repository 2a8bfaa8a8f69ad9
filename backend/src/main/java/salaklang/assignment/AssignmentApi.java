package salaklang.assignment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import salaklang.document.DocumentId;
import salaklang.document.Place;
import salaklang.identity.UnitCode;
import salaklang.web.Once;
import salaklang.web.ShortAnswer;

@RestController
@RequestMapping("/api/v1/{province}/assignments")
@Tag(name = "assignments")
class AssignmentApi {

    private static final int MOST = 200;

    /**
     * One unit's part in carrying out a recommendation.
     *
     * @param unit such as {@code agencies/dla}
     * @param dueDate its last day, in Thailand
     * @param percent 0 to 100
     * @param expected of a secret one only where it alone is read
     * @param overdueSince when the platform marked it overdue
     * @param secret it came from a secret meeting
     */
    record AssignmentBody(
            String id,
            String recommendation,
            String committee,
            String unit,
            String title,
            String expected,
            LocalDate dueDate,
            AssignmentState state,
            int percent,
            Instant overdueSince,
            Instant submittedAt,
            Instant lastReportedAt,
            boolean secret) {

        static AssignmentBody of(AssignmentView view) {
            return new AssignmentBody(
                    view.id().toString(),
                    view.recommendation() == null ? null : view.recommendation().toString(),
                    view.committee() == null ? null : view.committee().toString(),
                    view.unit().value(),
                    view.title(),
                    view.expected(),
                    view.dueDate(),
                    view.state(),
                    view.percent(),
                    view.overdueSince(),
                    view.submittedAt(),
                    view.lastReportedAt(),
                    view.secret());
        }
    }

    /** @param next the key for {@code after}, null at the end */
    record AssignmentPage(List<AssignmentBody> assignments, String next) {}

    /**
     * @param size in bytes
     * @param place where the photo was taken, where that was kept; null otherwise
     */
    record FileBody(String id, String fileName, String mediaType, long size, Place place) {}

    /**
     * @param kind PROGRESS, NOTHING or SUBMISSION
     * @param delay why it was late by then, or null
     */
    record ReportBody(
            String id,
            ReportKind kind,
            int percent,
            String text,
            List<FigureValue> figures,
            Delay delay,
            Instant at,
            String by,
            List<FileBody> files) {

        static ReportBody of(ReportView report) {
            return new ReportBody(
                    report.id().toString(),
                    report.kind(),
                    report.percent(),
                    report.text(),
                    report.figures(),
                    report.delay(),
                    report.at(),
                    report.by(),
                    report.documents().stream()
                            .map(file -> new FileBody(
                                    file.id().toString(), file.fileName(), file.mediaType(), file.size(), file.place()))
                            .toList());
        }
    }

    /**
     * @param by the position of who acted, null for a timer
     * @param day the due date that it asked for or set, or null
     */
    record StepBody(String what, Instant at, String by, String unit, Integer percent, String note, LocalDate day) {}

    /**
     * @param part LEAD or SUPPORTING
     * @param required whether the whole waits for it
     */
    record PartBody(
            String id,
            String unit,
            AssignmentState state,
            int percent,
            LocalDate dueDate,
            Part part,
            boolean required) {

        static PartBody of(AssignmentRow row) {
            var part = row.assignment();
            return new PartBody(
                    part.id().toString(),
                    part.unit().value(),
                    part.state(),
                    part.percent(),
                    part.dueDate(),
                    part.part(),
                    part.required());
        }
    }

    /**
     * @param assigner the unit that assigned it, or null where a committee checks it
     * @param claimedBy the position of who has taken it on, or null
     * @param extension what has been asked for and not been answered, or null
     * @param figures what is to be counted
     * @param sums what the parts count together
     * @param parts what it was split into
     * @param siblings the other parts of the same source
     */
    record AssignmentWithAll(
            AssignmentBody assignment,
            String assigner,
            String claimedBy,
            Extension extension,
            Delay delay,
            List<Figure> figures,
            List<FigureSum> sums,
            List<PartBody> parts,
            List<PartBody> siblings,
            List<ReportBody> reports,
            List<StepBody> path) {}

    /**
     * @param percent 0 to 100
     * @param figures how much was counted, by name, or null
     * @param delay why it is late, where it is
     */
    record Report(Integer percent, String text, List<FigureValue> figures, Delay delay) {
        List<FigureValue> counted() {
            return figures == null ? List.of() : figures;
        }
    }

    /** @param figures as in a report */
    record Submission(String text, List<FigureValue> figures, Delay delay) {
        List<FigureValue> counted() {
            return figures == null ? List.of() : figures;
        }
    }

    record Reason(String reason) {}

    /** @param dueDate null to keep the one it has */
    record Reassignment(String unit, LocalDate dueDate, String reason) {}

    private final AssignmentService service;
    private final AssignmentReader reader;
    private final Once once;
    private final ShortAnswer answer;

    AssignmentApi(AssignmentService service, AssignmentReader reader, Once once, ShortAnswer answer) {
        this.service = service;
        this.reader = reader;
        this.once = once;
        this.answer = answer;
    }

    @Operation(summary = "The assignments that you see, by due date")
    @GetMapping
    AssignmentPage list(
            @RequestParam(required = false) String state,
            @RequestParam(required = false) String committee,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String recommendation,
            @RequestParam(required = false) Boolean late,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "50") int limit) {
        var search = new AssignmentSearch(state, committee, unit, recommendation, late, q, after);
        var list = reader.list(search.query(AssignmentFilter.ALL), Math.max(1, Math.min(limit, MOST)));
        return new AssignmentPage(
                list.rows().stream()
                        .map(row -> AssignmentBody.of(row.assignment()))
                        .toList(),
                list.next());
    }

    @Operation(summary = "An assignment with its reports and its path")
    @GetMapping("/{id}")
    AssignmentWithAll read(@PathVariable AssignmentId id) {
        var detail = reader.read(id);
        return new AssignmentWithAll(
                AssignmentBody.of(detail.assignment()),
                detail.assigner() == null ? null : detail.assigner().code().value(),
                detail.assignment().claimedByPosition(),
                detail.assignment().extension(),
                detail.assignment().delay(),
                detail.figures().stream().map(FigureStand::figure).toList(),
                detail.sums(),
                detail.parts().stream().map(PartBody::of).toList(),
                detail.siblings().stream().map(PartBody::of).toList(),
                detail.reports().stream().map(ReportBody::of).toList(),
                detail.steps().stream()
                        .map(step -> new StepBody(
                                step.getKind().name(),
                                step.getAt(),
                                step.getByPosition(),
                                step.getUnit().value(),
                                step.getPercent(),
                                step.getNote(),
                                step.getDay()))
                        .toList());
    }

    @Operation(summary = "A photo or file of one of its reports")
    @GetMapping("/{id}/documents/{document}")
    ResponseEntity<Resource> document(@PathVariable AssignmentId id, @PathVariable DocumentId document) {
        return reader.document(id, document).download();
    }

    @Operation(summary = "Accept, as its unit")
    @PostMapping("/{id}/acceptance")
    AssignmentWithAll accept(@PathVariable AssignmentId id) {
        service.accept(id);
        return answer.or(() -> read(id));
    }

    @Operation(summary = "Return with a reason, as its unit")
    @PostMapping("/{id}/return")
    AssignmentWithAll giveBack(@PathVariable AssignmentId id, @RequestBody Reason reason) {
        service.giveBack(id, reason.reason());
        return answer.or(() -> read(id));
    }

    @Operation(summary = "Report progress, as its unit")
    @PostMapping(path = "/{id}/reports", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AssignmentWithAll report(
            @PathVariable AssignmentId id,
            @RequestHeader(name = Once.HEADER, required = false) UUID key,
            @RequestBody Report report) {
        once.run(
                key,
                () -> service.reportProgress(
                        id, report.percent(), report.text(), report.counted(), report.delay(), List.of()));
        return answer.or(() -> read(id));
    }

    @Operation(summary = "Report progress with photos and files, as its unit")
    @PostMapping(path = "/{id}/reports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AssignmentWithAll reportWithFiles(
            @PathVariable AssignmentId id,
            @RequestHeader(name = Once.HEADER, required = false) UUID key,
            @RequestParam(required = false) Integer percent,
            @RequestParam(required = false) String text,
            @RequestParam(required = false) DelayCause cause,
            @RequestParam(required = false) String delayText,
            @RequestParam(defaultValue = "false") boolean keepPlace,
            @RequestPart(required = false) List<MultipartFile> files) {
        once.run(
                key,
                () -> service.reportProgress(
                        id, percent, text, List.of(), delay(cause, delayText), given(files, keepPlace)));
        return answer.or(() -> read(id));
    }

    @Operation(summary = "Hand in, as its unit, where evidence has been attached to a report before")
    @PostMapping(path = "/{id}/submission", consumes = MediaType.APPLICATION_JSON_VALUE)
    AssignmentWithAll submit(
            @PathVariable AssignmentId id,
            @RequestHeader(name = Once.HEADER, required = false) UUID key,
            @RequestBody Submission submission) {
        once.run(key, () -> service.submit(id, submission.text(), submission.counted(), submission.delay(), List.of()));
        return answer.or(() -> read(id));
    }

    @Operation(summary = "Hand in with evidence, as its unit")
    @PostMapping(path = "/{id}/submission", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    AssignmentWithAll submitWithFiles(
            @PathVariable AssignmentId id,
            @RequestHeader(name = Once.HEADER, required = false) UUID key,
            @RequestParam(required = false) String text,
            @RequestParam(required = false) DelayCause cause,
            @RequestParam(required = false) String delayText,
            @RequestParam(defaultValue = "false") boolean keepPlace,
            @RequestPart(required = false) List<MultipartFile> files) {
        once.run(key, () -> service.submit(id, text, List.of(), delay(cause, delayText), given(files, keepPlace)));
        return answer.or(() -> read(id));
    }

    @Operation(summary = "Verify, as the secretary; not one's own submission")
    @PostMapping("/{id}/verification")
    AssignmentWithAll verify(@PathVariable AssignmentId id) {
        service.verify(id);
        return answer.or(() -> read(id));
    }

    @Operation(summary = "Send the work back with a reason, as the secretary")
    @PostMapping("/{id}/send-back")
    AssignmentWithAll sendBack(@PathVariable AssignmentId id, @RequestBody Reason reason) {
        service.sendBack(id, reason.reason());
        return answer.or(() -> read(id));
    }

    @Operation(summary = "Offer what was returned again, to another unit or the same, as the secretary")
    @PostMapping("/{id}/reassignment")
    AssignmentWithAll reassign(@PathVariable AssignmentId id, @RequestBody Reassignment to) {
        service.reassign(id, UnitCode.find(to.unit()).orElse(null), to.dueDate(), to.reason());
        return answer.or(() -> read(id));
    }

    @Operation(summary = "Cancel with a reason, as the secretary")
    @PostMapping("/{id}/cancellation")
    AssignmentWithAll cancel(@PathVariable AssignmentId id, @RequestBody Reason reason) {
        service.cancel(id, reason.reason());
        return answer.or(() -> read(id));
    }

    @Operation(summary = "Remind the unit, as the secretary")
    @PostMapping("/{id}/reminders")
    AssignmentWithAll remind(@PathVariable AssignmentId id) {
        service.remind(id);
        return answer.or(() -> read(id));
    }

    private static Delay delay(DelayCause cause, String text) {
        return cause == null ? null : new Delay(cause, text);
    }

    private static Attached given(List<MultipartFile> files, boolean keepPlace) {
        return new Attached(files == null ? List.of() : files, keepPlace);
    }
}
