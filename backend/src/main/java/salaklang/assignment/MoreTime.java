package salaklang.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import salaklang.identity.Person;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** What a unit has asked for and been given of more time. */
@Embeddable
class MoreTime {

    /** Shown in place of the state where an extension has been asked for already, or has not been asked for. */
    static final String PENDING = "EXTENSION_PENDING";

    static final String NOT_ASKED = "NO_EXTENSION";

    /** Shown in place of the state where somebody decides on what they asked for themselves. */
    static final String OWN = "OWN_EXTENSION";

    @Embedded
    private Extension extension;

    private int extensions;

    void ask(LocalDate to, String reason, Person by, Instant at) {
        if (extension != null) {
            throw new WrongState("assignment", PENDING);
        }
        var why = Assignment.filled("reason", reason, Assignment.REASON_LENGTH);
        extension = new Extension(to, why, at, by.displayName());
    }

    /** @param steps what has happened to the assignment, in order */
    void requireAskedByAnother(Person by, List<AssignmentStep> steps) {
        if (extension == null) {
            throw new WrongState("assignment", NOT_ASKED);
        }
        var asked = steps.stream()
                .filter(step -> step.getKind() == StepKind.EXTENSION_ASKED)
                .reduce((one, later) -> later);
        if (asked.filter(step -> step.isBy(by)).isPresent()) {
            throw new WrongState("assignment", OWN);
        }
    }

    /**
     * The due date that is given.
     *
     * @param to null for the one that was asked for
     */
    LocalDate later(LocalDate to, LocalDate dueDate) {
        var granted = to == null ? extension.to() : to;
        if (!granted.isAfter(dueDate)) {
            throw new InvalidInput("to", "assignment.error.extension-later");
        }
        return granted;
    }

    void grant() {
        extension = null;
        extensions++;
    }

    /** Nothing is asked for any more. */
    void drop() {
        extension = null;
    }

    /** It begins anew, with another unit. */
    void forget() {
        extension = null;
        extensions = 0;
    }

    /** Null where nothing is asked for. */
    Extension asked() {
        return extension;
    }

    /** How often it has been extended. */
    int times() {
        return extensions;
    }
}
