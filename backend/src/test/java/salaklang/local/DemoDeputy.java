package salaklang.local;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import salaklang.delegation.DelegationService;
import salaklang.delegation.DelegationTerms;
import salaklang.delegation.Deputies;
import salaklang.identity.ActingKind;
import salaklang.identity.CurrentUser;
import salaklang.identity.Role;
import salaklang.platform.People;
import salaklang.tenancy.CurrentTenant;

/** An agency head of the demonstration is away these days, and has somebody who acts meanwhile. */
@Component
@Profile("demo-case")
class DemoDeputy {

    private static final String PROVINCE = "si-sa-ket";
    private static final int DAYS = 6;

    private final DelegationService delegations;
    private final Deputies deputies;
    private final Clock clock;

    DemoDeputy(DelegationService delegations, Deputies deputies, Clock clock) {
        this.delegations = delegations;
        this.deputies = deputies;
        this.clock = clock;
    }

    @EventListener
    @Order(2)
    void load(DemoAccountsReady ready) {
        if (ready.province().equals(PROVINCE)) {
            CurrentTenant.run(PROVINCE, this::delegate);
        }
    }

    private void delegate() {
        var head = People.of(PROVINCE, Role.AGENCY_HEAD);
        if (deputies.of(head.userName()).isEmpty()) {
            var today = LocalDate.now(clock);
            var terms =
                    new DelegationTerms(ActingKind.ACTING, today, today.plusDays(DAYS), "ศก 0023.1/45", today, true);
            CurrentUser.run(head, () -> delegations.record(null, "agency-representative", terms));
        }
    }
}
