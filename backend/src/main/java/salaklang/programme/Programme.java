package salaklang.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** A plan or project of a fiscal year. Once closed it is chosen no more, and keeps what it has. */
@Entity
class Programme {

    private static final int NAME_LENGTH = 300;
    private static final int EARLIEST_YEAR = 2500;
    private static final int LATEST_YEAR = 2700;

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String name;
    private int fiscalYearBe;
    private Instant closedAt;

    protected Programme() {}

    /** @param fiscalYear in the Buddhist Era */
    Programme(String name, Integer fiscalYear) {
        this.id = UUID.randomUUID();
        call(name, fiscalYear);
    }

    /** @param version as the form knew it */
    void change(Integer version, String name, Integer fiscalYear) {
        if (!this.version.equals(version)) {
            throw new WrongState("programme", "CHANGED");
        }
        call(name, fiscalYear);
    }

    private void call(String name, Integer fiscalYear) {
        if (name == null || name.isBlank()) {
            throw new InvalidInput("name", "programme.error.missing");
        }
        if (name.strip().length() > NAME_LENGTH) {
            throw new InvalidInput("name", "programme.error.too-long", NAME_LENGTH);
        }
        if (fiscalYear == null || fiscalYear < EARLIEST_YEAR || fiscalYear > LATEST_YEAR) {
            throw new InvalidInput("fiscalYear", "programme.error.year");
        }
        this.name = name.strip();
        this.fiscalYearBe = fiscalYear;
    }

    void close(Instant at) {
        if (closedAt != null) {
            throw new WrongState("programme", "CLOSED");
        }
        closedAt = at;
    }

    void reopen() {
        if (closedAt == null) {
            throw new WrongState("programme", "OPEN");
        }
        closedAt = null;
    }

    ProgrammeView view() {
        return new ProgrammeView(id, version == null ? 0 : version, name, fiscalYearBe, closedAt != null);
    }
}
