package salaklang.assignment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import salaklang.course.MovedKind;
import salaklang.course.MovedRecord;
import salaklang.course.MovedRecords;
import salaklang.identity.CurrentUser;
import salaklang.processes.assignment.AssignmentProcess;
import salaklang.web.UnitNames;

/** Where an assignment stands, to whom it is shown. */
@Component
class AssignmentCourse implements MovedRecords {

    private final AssignmentReader reader;
    private final AssignmentPath path;
    private final Assignments assignments;
    private final AssignmentAccess access;
    private final UnitNames units;
    private final CurrentUser user;

    AssignmentCourse(
            AssignmentReader reader,
            AssignmentPath path,
            Assignments assignments,
            AssignmentAccess access,
            UnitNames units,
            CurrentUser user) {
        this.reader = reader;
        this.path = path;
        this.assignments = assignments;
        this.access = access;
        this.units = units;
        this.user = user;
    }

    @Override
    public MovedKind kind() {
        return new MovedKind(AssignmentProcess.PROCESS, "assignment", "assignments");
    }

    @Override
    public MovedRecord require(UUID id) {
        var detail = reader.read(new AssignmentId(id));
        return new MovedRecord(detail.assignment().title(), path.of(detail));
    }

    /** By their units. */
    @Override
    public Map<UUID, String> named(Collection<UUID> ids) {
        return seen(ids, this::unit);
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return seen(ids, one -> unit(one) + " · " + one.view().concealed().title());
    }

    private Map<UUID, String> seen(Collection<UUID> ids, Function<Assignment, String> name) {
        var scope = access.scope(user.require());
        return assignments.findByIdIn(ids).stream()
                .filter(scope::holds)
                .collect(toMap(one -> one.id().value(), name, (one, same) -> one, LinkedHashMap::new));
    }

    private String unit(Assignment one) {
        return Objects.requireNonNullElse(
                units.shortName(one.unit()), one.unit().value());
    }
}
