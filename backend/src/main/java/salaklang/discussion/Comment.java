package salaklang.discussion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import salaklang.assignment.AssignmentId;
import salaklang.identity.Person;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** Something said once about an assignment. It is never edited; its author may withdraw it, and that stays visible. */
@Entity
@Table(name = "discussion_comment")
class Comment {

    static final int LONGEST = 4000;

    @Id
    private UUID id;

    @Version
    private Integer version;

    private AssignmentId assignmentId;
    private UUID threadId;
    private String text;
    private boolean question;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String writtenBy;
    private String writtenByAccount;
    private String writtenByPosition;
    private Instant writtenAt;
    private Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "discussion_mention", joinColumns = @JoinColumn(name = "comment_id"))
    @OrderColumn(name = "position")
    private List<Mention> mentions = new ArrayList<>();

    protected Comment() {}

    /**
     * @param thread the first comment of the thread that this answers, or null
     * @throws InvalidInput for no text, or one that is too long
     * @throws WrongState for an answer to what has been withdrawn
     */
    Comment(
            CommentId id,
            AssignmentId assignment,
            Comment thread,
            String text,
            boolean question,
            Side side,
            List<Mention> mentions,
            Person by,
            Instant at) {
        this.id = id.value();
        this.assignmentId = assignment;
        this.threadId = thread == null ? null : thread.answerable();
        this.text = CommentText.clean(text);
        if (this.text.isEmpty()) {
            throw new InvalidInput("comment", "discussion.error.text");
        }
        if (this.text.length() > LONGEST) {
            throw new InvalidInput("comment", "discussion.error.long", String.valueOf(LONGEST));
        }
        this.question = question && thread == null;
        this.side = side;
        this.mentions.addAll(mentions);
        this.writtenBy = by.userId();
        this.writtenByAccount = by.userName();
        this.writtenByPosition = by.displayName();
        this.writtenAt = at;
    }

    private UUID answerable() {
        requireStands();
        return threadId == null ? id : threadId;
    }

    /** @throws AccessDeniedException for everybody but its author */
    void withdraw(Person by, Instant at) {
        if (!isBy(by)) {
            throw new AccessDeniedException("Somebody else has said it");
        }
        requireStands();
        withdrawnAt = at;
    }

    private void requireStands() {
        if (isWithdrawn()) {
            throw new WrongState("comment", "WITHDRAWN");
        }
    }

    CommentId id() {
        return new CommentId(id);
    }

    AssignmentId assignment() {
        return assignmentId;
    }

    /** The first comment of its thread; null for one that is the first. */
    UUID thread() {
        return threadId;
    }

    String text() {
        return text;
    }

    boolean isQuestion() {
        return question;
    }

    Side side() {
        return side;
    }

    List<Mention> mentions() {
        return mentions;
    }

    boolean isBy(Person person) {
        return writtenBy.equals(person.userId());
    }

    boolean isBySameAs(Comment other) {
        return writtenBy.equals(other.writtenBy);
    }

    String account() {
        return writtenByAccount;
    }

    String position() {
        return writtenByPosition;
    }

    Instant at() {
        return writtenAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
