package salaklang.directory;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * The directory took over from the realm what was new there.
 *
 * @param by null for the nightly one
 * @param people how many the realm has
 * @param changed how many of them were new or different
 * @param left how many the realm has no more
 */
public record DirectoryRefreshed(Person by, Instant at, int people, int changed, int left) implements Traced {

    boolean anythingNew() {
        return changed > 0 || left > 0;
    }

    @Override
    public String subject() {
        return "directory";
    }

    @Override
    public String subjectId() {
        return "people";
    }

    @Override
    public String note() {
        return "+" + changed + " −" + left;
    }
}
