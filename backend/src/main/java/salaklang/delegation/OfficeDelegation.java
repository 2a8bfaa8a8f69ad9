package salaklang.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.directory.PersonEntry;
import salaklang.identity.ActingKind;
import salaklang.identity.Person;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** A head's office in a deputy's hands from one day to another, or only the head's absence. */
@Entity
class OfficeDelegation {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String principalId;
    private String principalAccount;
    private String principalPosition;
    private String deputyId;
    private String deputyAccount;
    private String deputyPosition;

    @Enumerated(EnumType.STRING)
    private ActingKind kind;

    private boolean absent;
    private LocalDate beginsOn;
    private LocalDate endsOn;
    private String orderNumber;
    private LocalDate orderDate;
    private String recordedBy;
    private Instant recordedAt;
    private String revokedBy;
    private Instant revokedAt;

    protected OfficeDelegation() {}

    /**
     * @param deputy null where only the absence is recorded
     * @throws InvalidInput for what cannot be delegated so
     */
    OfficeDelegation(
            PersonEntry principal, PersonEntry deputy, DelegationTerms terms, Person by, LocalDate today, Instant at) {
        if (!Offices.hasOne(principal.roles())) {
            throw new InvalidInput("principal", "delegation.error.no-office");
        }
        terms.check(deputy != null, today);
        this.id = DelegationId.next().value();
        this.principalId = principal.userId();
        this.principalAccount = principal.userName();
        this.principalPosition = principal.displayName();
        if (deputy != null) {
            take(deputy, terms, by);
        }
        this.absent = terms.absent();
        this.beginsOn = terms.beginsOn();
        this.endsOn = terms.endsOn();
        this.recordedBy = by.displayName();
        this.recordedAt = at;
    }

    private void take(PersonEntry deputy, DelegationTerms terms, Person by) {
        if (deputy.userId().equals(principalId)) {
            throw new InvalidInput("deputy", "delegation.error.oneself");
        }
        if (deputy.userId().equals(by.userId())) {
            throw new InvalidInput("deputy", "delegation.error.to-recorder");
        }
        this.deputyId = deputy.userId();
        this.deputyAccount = deputy.userName();
        this.deputyPosition = deputy.displayName();
        this.kind = terms.kind();
        this.orderNumber = terms.orderNumber();
        this.orderDate = terms.orderDate();
    }

    /** Ends it at once. */
    void revoke(Person by, LocalDate today, Instant at) {
        var state = state(today);
        if (state != DelegationState.ACTIVE && state != DelegationState.PLANNED) {
            throw new WrongState("delegation", state);
        }
        revokedBy = by.displayName();
        revokedAt = at;
    }

    DelegationState state(LocalDate day) {
        if (revokedAt != null) {
            return DelegationState.REVOKED;
        }
        if (day.isBefore(beginsOn)) {
            return DelegationState.PLANNED;
        }
        return day.isAfter(endsOn) ? DelegationState.ENDED : DelegationState.ACTIVE;
    }

    boolean isOf(Person person) {
        return principalId.equals(person.userId());
    }

    boolean isTo(Person person) {
        return person.userId().equals(deputyId);
    }

    DelegationId id() {
        return new DelegationId(id);
    }

    DelegationView view(Person reader, LocalDate today) {
        return new DelegationView(
                id(),
                principalAccount,
                principalPosition,
                deputyAccount,
                deputyPosition,
                kind,
                absent,
                beginsOn,
                endsOn,
                orderNumber,
                orderDate,
                recordedBy,
                recordedAt,
                revokedBy,
                revokedAt,
                state(today),
                isTo(reader),
                DelegationAccess.mayRevoke(reader, this));
    }
}
