package salaklang.assignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What assignments came from, where it is no recommendation: asked of the features that know. */
@Component
public class WorkSources {

    private final List<SourcesOfWork> sources;

    WorkSources(List<SourcesOfWork> sources) {
        this.sources = sources;
    }

    /** By matter, so that what was split knows it too; one query for each feature, none where there is nothing to ask. */
    public Map<UUID, SourceOfWork> of(Collection<AssignmentView> assignments) {
        var matters = assignments.stream()
                .filter(one -> one.recommendation() == null)
                .map(AssignmentView::matter)
                .collect(Collectors.toSet());
        var found = new HashMap<UUID, SourceOfWork>();
        if (!matters.isEmpty()) {
            sources.forEach(each -> found.putAll(each.of(matters)));
        }
        return found;
    }

    /** Null where it is a recommendation. */
    public SourceOfWork of(AssignmentView assignment) {
        return of(List.of(assignment)).get(assignment.matter());
    }
}
