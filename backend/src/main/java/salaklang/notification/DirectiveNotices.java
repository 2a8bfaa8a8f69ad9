package salaklang.notification;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.assignment.AssignmentSource;
import salaklang.assignment.AssignmentState;
import salaklang.assignment.PartProgress;
import salaklang.assignment.WorkProgress;
import salaklang.directive.DirectiveCancelled;
import salaklang.directive.DirectiveFinished;
import salaklang.directive.DirectiveId;
import salaklang.directory.People;
import salaklang.identity.Traced;

/** Tells whoever issued a directive, and its units, that all of it is done or no longer asked for. */
@Component
class DirectiveNotices {

    private static final Set<AssignmentState> NOT_TAKING_PART =
            Set.of(AssignmentState.CANCELLED, AssignmentState.DECLINED);

    private final Notices notices;
    private final WorkProgress progress;
    private final People people;

    DirectiveNotices(Notices notices, WorkProgress progress, People people) {
        this.notices = notices;
        this.progress = progress;
        this.people = people;
    }

    @EventListener
    void on(DirectiveFinished event) {
        var arguments = NoticeArguments.of(event.number() + " " + event.title());
        tellIssuer(event, event.directive(), event.issuedBy(), arguments);
        parts(event.directive()).stream()
                .filter(part -> !NOT_TAKING_PART.contains(part.state()))
                .forEach(part -> tell(event, event.directive(), Recipient.unit(part.unit()), arguments));
    }

    /** A unit with an open part hears that its part is cancelled; this tells those who are done with theirs. */
    @EventListener
    void on(DirectiveCancelled event) {
        var arguments = NoticeArguments.of(event.number() + " " + event.title(), event.note());
        tellIssuer(event, event.directive(), event.issuedBy(), arguments);
        parts(event.directive()).stream()
                .filter(part -> part.state() == AssignmentState.DONE)
                .forEach(part -> tell(event, event.directive(), Recipient.unit(part.unit()), arguments));
    }

    private List<PartProgress> parts(DirectiveId directive) {
        return progress.parts(new AssignmentSource(AssignmentSource.Kind.DIRECTIVE, directive.value()));
    }

    /** Not where they have done it themselves. */
    private void tellIssuer(Traced event, DirectiveId directive, String issuer, NoticeArguments arguments) {
        if (event.by() != null && event.by().userId().equals(issuer)) {
            return;
        }
        people.byIds(List.of(issuer))
                .values()
                .forEach(person -> tell(event, directive, Recipient.person(person.userName()), arguments));
    }

    private void tell(Traced event, DirectiveId directive, Recipient recipient, NoticeArguments arguments) {
        notices.put(new NewNotice(event, recipient, event.action(), arguments, "/directives/" + directive));
    }
}
