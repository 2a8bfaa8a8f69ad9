package salaklang.discussion;

import java.time.Instant;
import java.util.List;
import salaklang.assignment.AssignmentView;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * Somebody said something about an assignment.
 *
 * @param assignment concealed where it is secret
 * @param asked whom a question is put to that mentions nobody; null otherwise
 * @param mentioned the accounts of those it mentions, without its author
 * @param answered the account of who began the thread that this answers; null for none, and for oneself
 * @param note what was said
 */
public record CommentWritten(
        CommentId comment,
        AssignmentView assignment,
        Side asked,
        List<String> mentioned,
        String answered,
        Person by,
        Instant at,
        String note)
        implements Traced {

    @Override
    public String subject() {
        return "assignment";
    }

    @Override
    public String subjectId() {
        return assignment.id().toString();
    }
}
