package salaklang.inbox;

import java.util.ArrayList;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Does one thing with many assignments, each in a transaction of its own: what fails leaves the others done. */
@Component
class BulkActs {

    private final AssignmentService assignments;
    private final MessageSource messages;

    BulkActs(AssignmentService assignments, MessageSource messages) {
        this.assignments = assignments;
        this.messages = messages;
    }

    BulkResult carryOut(BulkAct act, WorkPage chosen) {
        var done = 0;
        var failures = new ArrayList<BulkResult.Failure>();
        for (var row : chosen.rows()) {
            try {
                carryOut(act, row.item().id());
                done++;
            } catch (WrongState e) {
                failures.add(failure(row, "error.state." + e.thing() + "." + e.state()));
            } catch (AuthenticationException e) {
                failures.add(failure(row, "inbox.result.secret"));
            } catch (AccessDeniedException | NotFound e) {
                failures.add(failure(row, "inbox.result.other"));
            } catch (ConcurrencyFailureException e) {
                failures.add(failure(row, "inbox.result.busy"));
            }
        }
        return new BulkResult(done, failures);
    }

    private void carryOut(BulkAct act, AssignmentId id) {
        switch (act) {
            case REMIND -> assignments.remind(id);
            case VERIFY -> assignments.verify(id);
        }
    }

    private BulkResult.Failure failure(WorkPage.Row row, String message) {
        return new BulkResult.Failure(
                row.item().id().toString(),
                row.unit().shortName() + " · " + row.item().title(),
                messages.getMessage(message, null, LocaleContextHolder.getLocale()));
    }
}
