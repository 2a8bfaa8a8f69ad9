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
    private Double latitude;
    private Double longitude;
    private boolean thumbnail;

    protected StoredFile() {}

    /** @param storedBy Keycloak's subject */
    StoredFile(Photo photo, String sha256, Instant storedAt, String storedBy) {
        var file = photo.file();
        this.id = UUID.randomUUID();
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.sha256 = sha256;
        this.storedAt = storedAt;
        this.storedBy = storedBy;
        this.latitude = photo.place() == null ? null : photo.place().latitude();
        this.longitude = photo.place() == null ? null : photo.place().longitude();
        this.thumbnail = photo.thumbnail() != null;
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    private Place place() {
        return latitude == null ? null : new Place(latitude, longitude);
    }

    DocumentView view() {
        return new DocumentView(id(), fileName, mediaType, size, storedAt, place(), thumbnail);
    }
}
