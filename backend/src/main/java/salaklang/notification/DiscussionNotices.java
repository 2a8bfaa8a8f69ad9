package salaklang.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.assignment.AssignmentView;
import salaklang.committee.CommitteeRegister;
import salaklang.discussion.CommentWritten;
import salaklang.discussion.Side;

/** Tells who is mentioned, answered or asked about an assignment; never what was said. */
@Component
class DiscussionNotices {

    private final Notices notices;
    private final CommitteeRegister committees;

    DiscussionNotices(Notices notices, CommitteeRegister committees) {
        this.notices = notices;
        this.committees = committees;
    }

    /** The same person hears of it once: a notice that has been told is not told again for another reason. */
    @EventListener
    void on(CommentWritten event) {
        if (event.answered() != null) {
            tell(event, Recipient.person(event.answered()), event.action() + ".answer");
        }
        event.mentioned().forEach(account -> tell(event, Recipient.person(account), event.action()));
        if (event.asked() != null) {
            tell(event, side(event.asked(), event.assignment()), event.action() + ".question");
        }
    }

    private Recipient side(Side side, AssignmentView assignment) {
        if (side == Side.UNIT) {
            return Recipient.unit(assignment.unit());
        }
        return assignment.committee() == null
                ? Recipient.unit(assignment.assigner())
                : Recipient.secretariat(
                        committees.require(assignment.committee()).secretariat());
    }

    private void tell(CommentWritten event, Recipient recipient, String kind) {
        var assignment = event.assignment();
        var arguments = new NoticeArguments(
                assignment.secret() ? null : assignment.title(),
                assignment.unit().value(),
                assignment.dueDate(),
                null,
                null);
        notices.put(new NewNotice(event, recipient, kind, arguments, "/assignments/" + assignment.id()));
    }
}
