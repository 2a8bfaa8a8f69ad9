package salaklang.discussion;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.assignment.AssignmentAudience;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentView;
import salaklang.directory.PersonEntry;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.web.InvalidInput;
import salaklang.web.Live;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** What is said about an assignment, among those who see it. */
@Service
class DiscussionService {

    static final String SIGNAL = "comments";

    private final Comments comments;
    private final AssignmentAudience audience;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    DiscussionService(
            Comments comments,
            AssignmentAudience audience,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.comments = comments;
        this.audience = audience;
        this.currentUser = currentUser;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    static String topic(AssignmentId id) {
        return "assignment/" + id;
    }

    /** @throws NotFound for who does not see the assignment */
    @Transactional(readOnly = true)
    public void requireSees(AssignmentId id) {
        audience.requireSees(id);
    }

    /** @throws NotFound for who does not see the assignment */
    @Transactional(readOnly = true)
    public Discussion read(AssignmentId id) {
        var assignment = audience.requireSees(id);
        var person = currentUser.require();
        var all = comments.findOf(id);
        var answers = all.stream().filter(one -> one.thread() != null).collect(groupingBy(Comment::thread));
        var threads = all.stream()
                .filter(one -> one.thread() == null)
                .map(one -> view(one, answers.getOrDefault(one.id().value(), List.of()), person, assignment))
                .toList();
        var mayWrite = mayWrite(person);
        return new Discussion(
                assignment,
                threads,
                threads.stream().filter(CommentView::awaited).count(),
                threads.stream().filter(CommentView::open).count(),
                mayWrite
                        ? audience.of(assignment).stream()
                                .filter(one -> !one.userId().equals(person.userId()))
                                .toList()
                        : List.of(),
                mayWrite);
    }

    private static CommentView view(Comment comment, List<Comment> answers, Person person, AssignmentView assignment) {
        var open = isOpen(comment, answers);
        return new CommentView(
                comment.id(),
                comment.position(),
                comment.at(),
                comment.isWithdrawn() ? null : comment.text(),
                comment.isQuestion(),
                open,
                open && isFor(comment, person, assignment),
                comment.isBy(person),
                comment.isWithdrawn() ? List.of() : List.copyOf(comment.mentions()),
                comment.withdrawnAt(),
                answers.stream()
                        .map(one -> view(one, List.of(), person, assignment))
                        .toList());
    }

    /** An answer is what somebody else has said to it. */
    private static boolean isOpen(Comment comment, List<Comment> answers) {
        return comment.isQuestion()
                && !comment.isWithdrawn()
                && answers.stream().allMatch(one -> one.isWithdrawn() || one.isBySameAs(comment));
    }

    private static boolean isFor(Comment comment, Person person, AssignmentView assignment) {
        if (comment.isBy(person) || !mayWrite(person)) {
            return false;
        }
        return comment.mentions().isEmpty()
                ? comment.side().other() == side(person, assignment)
                : comment.mentions().stream().anyMatch(one -> one.account().equals(person.userName()));
    }

    private static Side side(Person person, AssignmentView assignment) {
        return person.belongsTo(assignment.unit()) ? Side.UNIT : Side.CHECKER;
    }

    private static boolean mayWrite(Person person) {
        return !person.is(Role.AUDITOR);
    }

    /**
     * @throws InvalidInput for the fields {@code text} and {@code mentions}
     * @throws WrongState for an answer to what has been withdrawn
     */
    @Transactional
    public CommentId write(AssignmentId id, NewComment said) {
        var assignment = audience.requireSees(id);
        var by = currentUser.require();
        if (!mayWrite(by)) {
            throw new AccessDeniedException("Auditors read only");
        }
        var first = said.answerTo() == null ? null : require(id, said.answerTo());
        var thread = first == null || first.thread() == null ? first : require(id, new CommentId(first.thread()));
        var comment = new Comment(
                CommentId.next(),
                id,
                thread,
                said.text(),
                said.question(),
                side(by, assignment),
                mentions(assignment, said),
                by,
                clock.instant());
        comments.save(comment);
        events.publishEvent(new CommentWritten(
                comment.id(),
                assignment.concealed(),
                comment.isQuestion() && comment.mentions().isEmpty()
                        ? comment.side().other()
                        : null,
                comment.mentions().stream()
                        .map(Mention::account)
                        .filter(account -> !account.equals(by.userName()))
                        .toList(),
                thread == null || thread.isBy(by) ? null : thread.account(),
                by,
                comment.at(),
                comment.text()));
        live.publish(topic(id), SIGNAL);
        return comment.id();
    }

    /** Who was picked, and whom the text names. A name in the text that nobody has is text. */
    private List<Mention> mentions(AssignmentView assignment, NewComment said) {
        var picked = said.mentions().stream()
                .filter(name -> name != null && !name.isBlank())
                .toList();
        var named = CommentText.names(CommentText.clean(said.text()));
        if (picked.isEmpty() && named.isEmpty()) {
            return List.of();
        }
        Map<String, PersonEntry> byAccount = audience.of(assignment).stream()
                .collect(toMap(one -> key(one.userName()), identity(), (one, same) -> one, LinkedHashMap::new));
        if (!byAccount.keySet().containsAll(keys(picked))) {
            throw new InvalidInput("mentions", "discussion.error.mentions");
        }
        return Stream.concat(keys(picked).stream(), named.stream())
                .distinct()
                .map(byAccount::get)
                .filter(one -> one != null)
                .map(one -> new Mention(one.userName(), one.displayName()))
                .toList();
    }

    private static List<String> keys(Collection<String> accounts) {
        return accounts.stream().map(DiscussionService::key).toList();
    }

    private static String key(String account) {
        return account.toLowerCase(Locale.ROOT);
    }

    /** @throws AccessDeniedException for everybody but its author */
    @Transactional
    public void withdraw(AssignmentId id, CommentId comment) {
        audience.requireSees(id);
        var by = currentUser.require();
        var at = clock.instant();
        require(id, comment).withdraw(by, at);
        events.publishEvent(new CommentWithdrawn(comment, id, by, at));
        live.publish(topic(id), SIGNAL);
    }

    private Comment require(AssignmentId id, CommentId comment) {
        return comments.findById(comment.value())
                .filter(one -> one.assignment().equals(id))
                .orElseThrow(NotFound::new);
    }
}
