package salaklang.course;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.workflow.Course;
import salaklang.workflow.Passage;
import salaklang.workflow.ProcessCourse;

/** Puts together what the process, the feature and the trail know of a record's course. */
@Service
@Transactional(readOnly = true)
class CourseReader {

    /** What is worth a line; the rest is only drawn, and a timer that is set has its own. */
    private static final Set<String> TOLD = Set.of(
            "startEvent",
            "userTask",
            "serviceTask",
            "callActivity",
            "boundaryTimer",
            "boundaryMessage",
            "boundaryError",
            "intermediateTimer",
            "intermediateMessageCatch",
            "messageStartEvent",
            "noneEndEvent",
            "errorEndEvent",
            "terminateEndEvent");

    /** The trail and the engine each take the time of the same act. */
    private static final Duration SAME_ACT = Duration.ofSeconds(2);

    private final ObjectProvider<MovedRecords> features;
    private final ProcessCourse courses;
    private final ObjectProvider<Actors> actors;

    CourseReader(ObjectProvider<MovedRecords> features, ProcessCourse courses, ObjectProvider<Actors> actors) {
        this.features = features;
        this.courses = courses;
        this.actors = actors;
    }

    /** @throws salaklang.web.NotFound where the person at hand does not see the record */
    CoursePage of(String place, UUID id) {
        var feature = features.stream()
                .filter(one -> one.kind().place().equals(place))
                .findFirst()
                .orElseThrow();
        var record = feature.require(id);
        var kind = feature.kind();
        var course = courses.of(kind.process(), id);
        return new CoursePage(
                kind.subject(),
                kind.path(id),
                record,
                course,
                course.map(one -> stops(one, acts(kind, id))).orElse(List.of()));
    }

    private List<Actors.Act> acts(MovedKind kind, UUID id) {
        return actors.stream()
                .flatMap(trail -> trail.of(kind.subject(), id.toString()).stream())
                .toList();
    }

    private List<Stop> stops(Course course, List<Actors.Act> acts) {
        var told = course.passages().stream()
                .filter(passage -> TOLD.contains(passage.kind()) && passage.label() != null)
                .filter(passage -> !passage.isOpen()
                        || passage.current() && !passage.kind().equals("intermediateTimer"))
                .toList();
        var links = links(told);
        var stops = new ArrayList<Stop>();
        for (var group : calledTogether(told)) {
            var first = group.get(0);
            var until = group.stream().map(Passage::until).toList();
            stops.add(new Stop(
                    first.element(),
                    first.label(),
                    first.from(),
                    until.contains(null)
                            ? null
                            : until.stream().max(Comparator.naturalOrder()).orElseThrow(),
                    first.isWork() || first.called() != null,
                    first.cancelled(),
                    by(first, acts),
                    group.stream()
                            .map(passage -> links.get(passage.called()))
                            .filter(Objects::nonNull)
                            .toList()));
        }
        return stops;
    }

    /** What was called at the same moment is one line. */
    private static Iterable<List<Passage>> calledTogether(List<Passage> told) {
        var groups = new LinkedHashMap<Object, List<Passage>>();
        for (var passage : told) {
            var key = passage.called() == null
                    ? passage
                    : Map.entry(passage.element(), passage.from().getEpochSecond());
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(passage);
        }
        return groups.values();
    }

    private Map<Passage.Called, Stop.Link> links(List<Passage> told) {
        var called = told.stream()
                .map(Passage::called)
                .filter(Objects::nonNull)
                .collect(groupingBy(Passage.Called::process, mapping(Passage.Called::businessKey, toSet())));
        if (called.isEmpty()) {
            return new HashMap<>();
        }
        var byProcess =
                features.stream().collect(toMap(feature -> feature.kind().process(), Function.identity()));
        var links = new LinkedHashMap<Passage.Called, Stop.Link>();
        called.forEach((process, ids) -> {
            var feature = byProcess.get(process);
            if (feature != null) {
                feature.named(ids)
                        .forEach((id, name) -> links.put(
                                new Passage.Called(process, id),
                                new Stop.Link(name, feature.kind().course(id))));
            }
        });
        return links;
    }

    /** Whoever acted at the moment at which the work was done. */
    private static String by(Passage passage, List<Actors.Act> acts) {
        if (!passage.isWork() || passage.isOpen() || passage.cancelled()) {
            return null;
        }
        return acts.stream()
                .filter(act -> away(act, passage.until()).compareTo(SAME_ACT) < 0)
                .min(Comparator.comparing(act -> away(act, passage.until())))
                .map(Actors.Act::by)
                .orElse(null);
    }

    private static Duration away(Actors.Act act, Instant from) {
        return Duration.between(act.at(), from).abs();
    }
}
