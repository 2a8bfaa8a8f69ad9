package salaklang.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What is known of a file; its bytes lie apart. It never changes. */
@Entity
@Table(name = "document")
class StoredFile {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private Instant storedAt;
    private String storedBy;

    protected StoredFile() {}

    /** @param storedBy Keycloak's subject */
    StoredFile(CheckedFile file, String sha256, Instant storedAt, String storedBy) {
        this.id = UUID.randomUUID();
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.sha256 = sha256;
        this.storedAt = storedAt;
        this.storedBy = storedBy;
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    DocumentView view() {
        return new DocumentView(id(), fileName, mediaType, size, storedAt);
    }
}
