package salaklang.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.assignment.AssignmentCancelled;
import salaklang.assignment.AssignmentOffered;
import salaklang.assignment.AssignmentOverdue;
import salaklang.assignment.AssignmentReassigned;
import salaklang.assignment.AssignmentReminded;
import salaklang.assignment.AssignmentReturned;
import salaklang.assignment.AssignmentSentBack;
import salaklang.assignment.AssignmentSubmitted;
import salaklang.assignment.AssignmentView;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.Traced;

/** Tells units and secretariats of assignments. */
@Component
class AssignmentNotices {

    private final Notices notices;
    private final CommitteeRegister committees;

    AssignmentNotices(Notices notices, CommitteeRegister committees) {
        this.notices = notices;
        this.committees = committees;
    }

    @EventListener
    void on(AssignmentOffered event) {
        ask(event, event.assignment());
    }

    @EventListener
    void on(AssignmentReassigned event) {
        ask(event, event.assignment());
    }

    @EventListener
    void on(AssignmentReminded event) {
        tellUnit(event, event.assignment());
    }

    @EventListener
    void on(AssignmentSentBack event) {
        tellUnit(event, event.assignment());
    }

    @EventListener
    void on(AssignmentCancelled event) {
        tellUnit(event, event.assignment());
    }

    @EventListener
    void on(AssignmentOverdue event) {
        tellUnit(event, event.assignment());
        tellSecretariat(event, event.assignment(), "AssignmentOverdue.secretariat");
    }

    @EventListener
    void on(AssignmentReturned event) {
        tellSecretariat(event, event.assignment(), event.action());
    }

    @EventListener
    void on(AssignmentSubmitted event) {
        tellSecretariat(event, event.assignment(), event.action());
    }

    /** A local government is asked to cooperate, and no notice of ours says otherwise. */
    private void ask(Traced event, AssignmentView assignment) {
        var unit = assignment.unit();
        tell(event, Recipient.unit(unit), assignment, event.action() + (unit.isLao() ? ".lao" : ""));
    }

    private void tellUnit(Traced event, AssignmentView assignment) {
        tell(event, Recipient.unit(assignment.unit()), assignment, event.action());
    }

    private void tellSecretariat(Traced event, AssignmentView assignment, String kind) {
        tell(event, checker(assignment), assignment, kind);
    }

    /** The secretariat of the committee, or the unit that assigned it. */
    private Recipient checker(AssignmentView assignment) {
        return assignment.committee() == null
                ? Recipient.unit(assignment.assigner())
                : Recipient.secretariat(
                        committees.require(assignment.committee()).secretariat());
    }

    private void tell(Traced event, Recipient recipient, AssignmentView assignment, String kind) {
        boolean secret = assignment.secret();
        var arguments = new NoticeArguments(
                secret ? null : assignment.title(),
                assignment.unit().value(),
                assignment.dueDate(),
                null,
                secret ? null : event.note());
        notices.put(new NewNotice(event, recipient, kind, arguments, "/assignments/" + assignment.id()));
    }
}
