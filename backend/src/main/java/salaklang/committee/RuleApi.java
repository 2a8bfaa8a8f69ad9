package salaklang.committee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Rules, headings and appointment orders of a committee. */
@RestController
@RequestMapping("/api/v1/{province}/committees/{id}")
@Tag(name = "committees")
class RuleApi {

    /**
     * The rules from a day on.
     *
     * @param id the version's; that of the one recorded last is to be given back with a change
     * @param validFrom null for the first, which holds from the beginning
     * @param quorum such as {@code 1/2}, or {@code >1/2} for more than it
     * @param adjournedQuorum null where it is not reduced
     */
    record RulesBody(
            UUID id,
            LocalDate validFrom,
            Instant recordedAt,
            String quorum,
            int noticeDays,
            NoticeCount noticeCount,
            Majority majority,
            boolean castingVote,
            boolean substitutes,
            boolean eMeetings,
            String adjournedQuorum,
            int adjournedWithinDays,
            String legalBasis) {

        static RulesBody of(RuleVersionView version) {
            var rules = version.rules();
            return new RulesBody(
                    version.id(),
                    version.validFrom(),
                    version.recordedAt(),
                    rules.quorum().toString(),
                    rules.noticeDays(),
                    rules.noticeCount(),
                    rules.majority(),
                    rules.castingVote(),
                    rules.substitutes(),
                    rules.eMeetings(),
                    rules.adjournedQuorum() == null
                            ? null
                            : rules.adjournedQuorum().toString(),
                    rules.adjournedWithinDays(),
                    rules.legalBasis());
        }
    }

    /** @param version the committee's that was read */
    record HeadingsBody(Integer version, List<AgendaHeading> headings) {}

    record OrderBody(String id, String number, LocalDate issuedOn, String about, boolean hasFile) {

        static OrderBody of(OrderView order) {
            return new OrderBody(
                    order.id().toString(), order.number(), order.issuedOn(), order.about(), order.document() != null);
        }
    }

    private final CommitteeService service;
    private final CommitteeRegister register;
    private final RuleService rules;
    private final OrderFile orders;

    RuleApi(CommitteeService service, CommitteeRegister register, RuleService rules, OrderFile orders) {
        this.service = service;
        this.register = register;
        this.rules = rules;
        this.orders = orders;
    }

    @Operation(summary = "The rules, version by version, the one in force last first")
    @GetMapping("/rules")
    List<RulesBody> rules(@PathVariable CommitteeId id) {
        return rules.versions(id).stream().map(RulesBody::of).toList();
    }

    @Operation(summary = "Change the rules from a day on; needs the legal basis")
    @PostMapping("/rules")
    @ResponseStatus(HttpStatus.CREATED)
    List<RulesBody> change(@PathVariable CommitteeId id, @RequestBody RuleForm body) {
        service.readToRun(id);
        rules.change(id, body.shownVersion(), body.rules(), body.validFrom());
        return rules(id);
    }

    @Operation(summary = "The headings that its agendas begin with")
    @GetMapping("/headings")
    HeadingsBody headings(@PathVariable CommitteeId id) {
        var committee = service.read(id);
        return new HeadingsBody(committee.version(), register.agendaHeadings(id));
    }

    @Operation(summary = "Set the headings; none stands for the official five")
    @PutMapping("/headings")
    HeadingsBody change(@PathVariable CommitteeId id, @RequestBody HeadingsBody body) {
        service.useHeadings(id, body.version(), body.headings() == null ? List.of() : body.headings());
        return headings(id);
    }

    @Operation(summary = "The appointment orders, the founding one first")
    @GetMapping("/orders")
    List<OrderBody> orders(@PathVariable CommitteeId id) {
        return orders.of(id).stream().map(OrderBody::of).toList();
    }

    @Operation(summary = "Record an appointment order")
    @PostMapping(path = "/orders", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<OrderBody> record(
            @PathVariable CommitteeId id,
            @RequestParam String number,
            @RequestParam LocalDate issuedOn,
            @RequestParam(required = false) String about,
            @RequestParam(required = false) MultipartFile file) {
        orders.record(id, number, issuedOn, about, file == null ? List.of() : List.of(file));
        return orders(id);
    }
}
