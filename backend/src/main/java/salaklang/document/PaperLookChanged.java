package salaklang.document;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * A province changed the typeface or the emblem of its papers.
 *
 * @param note the names of what is used from now on; null where it was removed
 */
public record PaperLookChanged(String province, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "province";
    }

    @Override
    public String subjectId() {
        return province;
    }
}
