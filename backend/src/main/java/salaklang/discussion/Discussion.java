package salaklang.discussion;

import java.util.List;
import salaklang.assignment.AssignmentView;
import salaklang.directory.PersonEntry;

/**
 * All that was said about an assignment.
 *
 * @param threads the oldest first
 * @param awaited how many open questions wait for the person at hand
 * @param open how many questions nobody has answered
 * @param people whom the person may mention
 * @param mayWrite not an auditor
 */
record Discussion(
        AssignmentView assignment,
        List<CommentView> threads,
        long awaited,
        long open,
        List<PersonEntry> people,
        boolean mayWrite) {

    /** The first comment of a thread, or null. */
    CommentView thread(CommentId id) {
        return threads.stream()
                .filter(one -> one.id().equals(id) && one.withdrawnAt() == null)
                .findFirst()
                .orElse(null);
    }
}
