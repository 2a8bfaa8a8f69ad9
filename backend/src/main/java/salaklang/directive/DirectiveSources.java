package salaklang.directive;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.assignment.AssignmentSource;
import salaklang.assignment.SourceOfWork;
import salaklang.assignment.SourcesOfWork;

/** Names directives and letters on the pages of their assignments. */
@Component
@Transactional(readOnly = true)
class DirectiveSources implements SourcesOfWork {

    private final Directives directives;
    private final DirectiveWords words;

    DirectiveSources(Directives directives, DirectiveWords words) {
        this.directives = directives;
        this.words = words;
    }

    @Override
    public AssignmentSource.Kind kind() {
        return AssignmentSource.Kind.DIRECTIVE;
    }

    @Override
    public Map<UUID, SourceOfWork> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : directives.findByIdIn(ids).stream()
                        .collect(toMap(
                                directive -> directive.id().value(),
                                directive -> new SourceOfWork(words.name(directive), "/directives/" + directive.id())));
    }
}
