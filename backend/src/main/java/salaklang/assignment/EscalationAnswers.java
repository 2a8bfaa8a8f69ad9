package salaklang.assignment;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.escalation.EscalationTarget;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** What who governs says to work that has climbed the ladder up to them. */
@Service
public class EscalationAnswers {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    EscalationAnswers(
            Assignments assignments,
            AssignmentAccess access,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Tells the unit and whoever checks its work.
     *
     * @throws InvalidInput without words
     * @throws WrongState where nothing waits for an answer
     */
    @Transactional
    public void answer(AssignmentId id, String words) {
        var by = currentUser.require();
        var at = clock.instant();
        var assignment = assignments.findForChange(id.value()).orElseThrow(NotFound::new);
        access.requireDecides(by, assignment);
        if (!mayAnswer(by, assignment)) {
            throw new AccessDeniedException("For whom it has climbed up to");
        }
        assignment.answerEscalation(words, by, at);
        events.publishEvent(new AssignmentAnswered(assignment.view().concealed(), by, at, words.strip()));
    }

    /** The governor answers for the rung below as well. */
    private static boolean mayAnswer(Person by, Assignment assignment) {
        return by.is(Role.GOVERNOR) || by.is(Role.VICE_GOVERNOR) && assignment.escalatedTo != EscalationTarget.GOVERNOR;
    }
}
