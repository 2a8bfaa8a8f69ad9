package salaklang.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import salaklang.identity.Person;

/** An authenticated act of signing (พ.ร.บ. ว่าด้วยธุรกรรมทางอิเล็กทรอนิกส์ พ.ศ. 2544 ม.9). It stands as it is. */
@Entity
@Table(name = "minutes_signature")
class Signature {

    @Id
    private UUID id;

    private MinutesId minutesId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private String signedBy;
    private String signedFor;
    private String signedByUserName;
    private String signedByName;
    private String intent;
    private String sha256;
    private Instant signedAt;

    @Version
    private Integer version;

    protected Signature() {}

    /** @param intent what the signer declared, in words */
    Signature(Minutes minutes, Capacity capacity, Person by, String intent, Instant at) {
        this.id = UUID.randomUUID();
        this.minutesId = minutes.id();
        this.capacity = capacity;
        this.signedBy = by.userId();
        this.signedFor = by.onBehalfOf() == null ? null : by.onBehalfOf().userId();
        this.signedByUserName = by.userName();
        this.signedByName = by.displayName();
        this.intent = intent;
        this.sha256 = minutes.sha256();
        this.signedAt = at;
    }

    Capacity capacity() {
        return capacity;
    }

    /** Whether it is by the person, or either of the two acted for the other. */
    boolean isBy(Person person) {
        return person.isOneWith(signedBy) || person.isOneWith(signedFor);
    }

    SignatureView view() {
        return new SignatureView(capacity, signedByName, signedByUserName, intent, sha256, signedAt);
    }
}
