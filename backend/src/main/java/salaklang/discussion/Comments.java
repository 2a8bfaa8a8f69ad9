package salaklang.discussion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.assignment.AssignmentId;

interface Comments extends Repository<Comment, UUID> {

    Comment save(Comment comment);

    Optional<Comment> findById(UUID id);

    /** With whom they mention, by one query, the oldest first. */
    @Query("select distinct c from Comment c left join fetch c.mentions where c.assignmentId = :assignment"
            + " order by c.writtenAt, c.id")
    List<Comment> findOf(AssignmentId assignment);
}
