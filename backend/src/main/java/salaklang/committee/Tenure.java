package salaklang.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.web.InvalidInput;

/** The time of one holder in a seat. It stays when the next one comes. */
@Entity
class Tenure {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String name;
    private String account;
    private String email;
    private LocalDate since;
    private LocalDate until;
    private LocalDate termEnds;
    private OrderId orderId;

    protected Tenure() {}

    Tenure(Appointment appointment) {
        this.id = UUID.randomUUID();
        name(appointment.name(), appointment.account(), appointment.email());
        if (appointment.since() == null) {
            throw new InvalidInput("since", "committee.error.since-missing");
        }
        if (appointment.termEnds() != null && appointment.termEnds().isBefore(appointment.since())) {
            throw new InvalidInput("termEnds", "committee.error.ends-before-it-begins");
        }
        this.since = appointment.since();
        this.termEnds = appointment.termEnds();
        this.orderId = appointment.order();
    }

    /** Writes the name or the addresses right; somebody else is a tenure of their own. */
    void name(String name, String account, String email) {
        var rightName = Texts.required("name", name, "committee.error.holder-missing");
        var rightAccount = Texts.account("account", account);
        var rightEmail = Texts.email("email", email);
        this.name = rightName;
        this.account = rightAccount;
        this.email = rightEmail;
    }

    /** @param lastDay not before the first */
    void end(LocalDate lastDay) {
        if (lastDay == null) {
            throw new InvalidInput("until", "committee.error.until-missing");
        }
        if (lastDay.isBefore(since)) {
            throw new InvalidInput("until", "committee.error.ends-before-it-begins");
        }
        until = lastDay;
    }

    boolean isOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }

    boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    LocalDate since() {
        return since;
    }

    LocalDate termEnds() {
        return termEnds;
    }

    SeatHolder holder() {
        return new SeatHolder(name, account, email);
    }

    TenureView view() {
        return new TenureView(id, holder(), since, until, termEnds, orderId);
    }
}
