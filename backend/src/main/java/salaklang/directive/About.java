package salaklang.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What the governor was looking at. Written {@code assignment:<id>} or {@code meeting:<id>}. */
@Embeddable
record About(
        @Enumerated(EnumType.STRING) @Column(name = "about_kind")
        Kind kind,

        @Column(name = "about_id") UUID id) {

    enum Kind {
        ASSIGNMENT,
        MEETING
    }

    /** Empty where the text is neither. */
    static Optional<About> of(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var parts = text.split(":", 2);
        try {
            return Optional.of(new About(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** From the province on. */
    String path() {
        return (kind == Kind.ASSIGNMENT ? "/assignments/" : "/meetings/") + id;
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
