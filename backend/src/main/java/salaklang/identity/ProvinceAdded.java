package salaklang.identity;

import java.time.Instant;

/** A province became a tenant while the platform ran; the centre's trail keeps it. */
public record ProvinceAdded(Person by, Instant at, String subjectId) implements Traced {

    @Override
    public String subject() {
        return "province";
    }
}
