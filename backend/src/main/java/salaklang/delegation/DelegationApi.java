package salaklang.delegation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import salaklang.identity.ActingKind;

@RestController
@RequestMapping("/api/v1/{province}/delegations")
@Tag(
        name = "Delegations",
        description = "Whom an office is delegated to. A deputy acts in the principal’s name by the header"
                + " X-Acting-For: <id of the delegation>, on any path of the API.")
class DelegationApi {

    private static final int MOST = 200;

    private final DelegationService service;

    DelegationApi(DelegationService service) {
        this.service = service;
    }

    /**
     * A delegation; an absence alone has neither deputy nor kind.
     *
     * @param principal the user name of whose office it is
     * @param endsOn the last day
     */
    record Delegated(
            String id,
            String principal,
            String principalPosition,
            String deputy,
            String deputyPosition,
            ActingKind kind,
            boolean absent,
            LocalDate beginsOn,
            LocalDate endsOn,
            String orderNumber,
            LocalDate orderDate,
            DelegationState state) {

        static Delegated of(DelegationView view) {
            return new Delegated(
                    view.id().toString(),
                    view.principalAccount(),
                    view.principalPosition(),
                    view.deputyAccount(),
                    view.deputyPosition(),
                    view.kind(),
                    view.absent(),
                    view.beginsOn(),
                    view.endsOn(),
                    view.orderNumber(),
                    view.orderDate(),
                    view.state());
        }
    }

    /**
     * @param principal the user name of whose office it is; absent for one’s own
     * @param deputy the deputy’s user name; absent for an absence alone
     */
    record NewDelegation(
            String principal,
            String deputy,
            ActingKind kind,
            LocalDate beginsOn,
            LocalDate endsOn,
            String orderNumber,
            LocalDate orderDate,
            boolean absent) {

        DelegationTerms terms() {
            return new DelegationTerms(kind, beginsOn, endsOn, orderNumber, orderDate, absent);
        }
    }

    record Created(String id) {}

    @Operation(
            summary = "One’s own delegations and those given to one, for the administrator also everybody’s: the last"
                    + " ones first, after the last of the page before")
    @GetMapping
    List<Delegated> list(
            @RequestParam(defaultValue = "false") boolean everybody,
            @RequestParam(required = false) DelegationId after) {
        return (everybody ? service.all(after, MOST) : service.mine(after, MOST))
                .stream().map(Delegated::of).toList();
    }

    @Operation(summary = "Delegate an office or record an absence")
    @PostMapping
    ResponseEntity<Created> record(@PathVariable String province, @RequestBody NewDelegation body) {
        var id = service.record(body.principal(), body.deputy(), body.terms());
        return ResponseEntity.created(URI.create("/api/v1/" + province + "/delegations"))
                .body(new Created(id.toString()));
    }

    @Operation(summary = "End a delegation or an absence at once")
    @PostMapping("/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id) {
        service.revoke(DelegationController.id(id));
    }
}
