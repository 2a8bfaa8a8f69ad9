package salaklang.discussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import salaklang.assignment.AssignmentId;
import salaklang.web.Once;

@RestController
@RequestMapping("/api/v1/{province}/assignments/{id}/comments")
@Tag(name = "comments")
class DiscussionApi {

    /**
     * Something to be said.
     *
     * @param mentions user names of people who see the assignment
     * @param answerTo the comment that it answers, or null
     */
    record Said(String comment, boolean question, List<String> mentions, UUID answerTo) {}

    /** @param text null once it has been withdrawn */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommentBody(
            UUID id,
            String by,
            Instant at,
            String text,
            boolean question,
            boolean open,
            List<Mention> mentions,
            Instant withdrawnAt,
            List<CommentBody> answers) {

        static CommentBody of(CommentView view) {
            return new CommentBody(
                    view.id().value(),
                    view.by(),
                    view.at(),
                    view.text(),
                    view.question(),
                    view.open(),
                    view.mentions(),
                    view.withdrawnAt(),
                    view.answers().stream().map(CommentBody::of).toList());
        }
    }

    /** @param awaited how many open questions wait for your answer */
    record DiscussionBody(long open, long awaited, List<CommentBody> comments) {}

    record Written(UUID id) {}

    private final DiscussionService service;
    private final Once once;

    DiscussionApi(DiscussionService service, Once once) {
        this.service = service;
        this.once = once;
    }

    @Operation(summary = "What was said about an assignment, the oldest first")
    @GetMapping
    DiscussionBody read(@PathVariable AssignmentId id) {
        var discussion = service.read(id);
        return new DiscussionBody(
                discussion.open(),
                discussion.awaited(),
                discussion.threads().stream().map(CommentBody::of).toList());
    }

    @Operation(summary = "Comment, ask or answer, as somebody who sees the assignment")
    @PostMapping
    ResponseEntity<Written> write(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestHeader(name = Once.HEADER, required = false) UUID key,
            @RequestBody Said said) {
        var comment = new NewComment(
                said.comment(),
                said.question(),
                said.mentions() == null ? List.of() : said.mentions(),
                said.answerTo() == null ? null : new CommentId(said.answerTo()));
        var written = once.make(key, () -> service.write(id, comment).value());
        return ResponseEntity.created(URI.create("/api/v1/" + province + "/assignments/" + id + "/comments"))
                .body(new Written(written));
    }

    @Operation(summary = "Withdraw what you have said; that it was said stays visible")
    @PostMapping("/{comment}/withdrawal")
    ResponseEntity<Void> withdraw(@PathVariable AssignmentId id, @PathVariable CommentId comment) {
        service.withdraw(id, comment);
        return ResponseEntity.noContent().build();
    }
}
