package salaklang.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import salaklang.committee.AgendaHeadingKind;
import salaklang.document.DocumentView;
import salaklang.proposal.ProposalController.MatterForm;

@RestController
@RequestMapping("/api/v1/{province}/proposals")
@Tag(name = "proposals")
class ProposalApi {

    private static final int MOST = 200;

    record Acceptance(String meeting, int heading) {}

    record Refusal(String reason) {}

    record NewProposal(
            String committee,
            String title,
            String why,
            AgendaHeadingKind headingKind,
            String presenterName,
            Integer minutes) {}

    /**
     * A proposal, and what became of it.
     *
     * @param meeting on whose agenda it is; null for none
     * @param reason why it was declined
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProposalBody(
            UUID id,
            String committee,
            String unit,
            String title,
            String why,
            AgendaHeadingKind headingKind,
            String presenterName,
            Integer minutes,
            ProposalState state,
            Instant proposedAt,
            Instant answeredAt,
            UUID meeting,
            String reason,
            List<DocumentView> papers) {

        static ProposalBody of(ProposalPage page) {
            return new ProposalBody(
                    page.id().value(),
                    page.committee(),
                    page.unit(),
                    page.title(),
                    page.why(),
                    page.headingKind(),
                    page.presenterName(),
                    page.minutes(),
                    page.state(),
                    page.proposedAt(),
                    page.answeredAt(),
                    page.meeting() == null ? null : page.meeting().id().value(),
                    page.reason(),
                    page.papers());
        }
    }

    record ProposalSummary(
            UUID id, String committee, String unit, String title, ProposalState state, Instant proposedAt) {}

    private final ProposalService service;
    private final ProposalDesk desk;

    ProposalApi(ProposalService service, ProposalDesk desk) {
        this.service = service;
        this.desk = desk;
    }

    @Operation(
            summary = "The proposals of your units and of the committees that you run: what waits first, then the"
                    + " latest; after the last of the page before")
    @GetMapping
    List<ProposalSummary> list(@RequestParam(required = false) ProposalId after) {
        return desk.lines(desk.place(after), MOST).stream()
                .map(line -> new ProposalSummary(
                        line.id().value(),
                        line.committee(),
                        line.unit(),
                        line.title(),
                        line.state(),
                        line.proposedAt()))
                .toList();
    }

    @Operation(summary = "A proposal, and what became of it")
    @GetMapping("/{id}")
    ProposalBody read(@PathVariable ProposalId id) {
        return ProposalBody.of(desk.page(id));
    }

    @Operation(summary = "Propose a matter for a committee in which your unit has a seat")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProposalBody> propose(@PathVariable String province, @RequestBody NewProposal body) {
        return proposed(
                province,
                new MatterForm(
                        body.committee(),
                        body.title(),
                        body.why(),
                        body.headingKind(),
                        body.presenterName(),
                        body.minutes(),
                        null));
    }

    @Operation(summary = "Propose a matter with papers")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ProposalBody> proposeWithPapers(
            @PathVariable String province,
            @RequestParam String committee,
            @RequestParam String title,
            @RequestParam String why,
            @RequestParam AgendaHeadingKind headingKind,
            @RequestParam(required = false) String presenterName,
            @RequestParam(required = false) Integer minutes,
            @RequestPart(required = false) List<MultipartFile> files) {
        return proposed(province, new MatterForm(committee, title, why, headingKind, presenterName, minutes, files));
    }

    @Operation(summary = "Accept it into a meeting, under a heading")
    @PostMapping("/{id}/accept")
    ProposalBody accept(@PathVariable ProposalId id, @RequestBody Acceptance body) {
        service.accept(id, ProposalController.meeting(body.meeting()), body.heading());
        return read(id);
    }

    @Operation(summary = "Decline it with a reason")
    @PostMapping("/{id}/decline")
    ProposalBody decline(@PathVariable ProposalId id, @RequestBody Refusal body) {
        service.decline(id, body.reason());
        return read(id);
    }

    @Operation(summary = "Withdraw it, as its unit")
    @PostMapping("/{id}/withdraw")
    ProposalBody withdraw(@PathVariable ProposalId id) {
        service.withdraw(id);
        return read(id);
    }

    private ResponseEntity<ProposalBody> proposed(String province, MatterForm form) {
        var id = service.propose(form.matter(), form.papers());
        return ResponseEntity.created(URI.create("/api/v1/" + province + "/proposals/" + id))
                .body(read(id));
    }
}
