package salaklang.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salaklang.web.Step;
import salaklang.workflow.Course;
import salaklang.workflow.SetTimer;

/**
 * Where a record stands.
 *
 * @param href of the record, from the province on
 * @param course nothing where no process is kept for it
 * @param stops the way in words, the oldest first
 */
record CoursePage(String subject, String href, MovedRecord record, Optional<Course> course, List<Stop> stops) {

    /** How much of a long way is shown at once. */
    private static final int LATEST = 10;

    public String name() {
        return record.name();
    }

    /** Where it is now. */
    public List<Stop> now() {
        return stops.stream().filter(Stop::isOpen).toList();
    }

    private List<Stop> passed() {
        return stops.stream().filter(stop -> !stop.isOpen()).toList();
    }

    public List<Stop> earlier() {
        var passed = passed();
        return passed.subList(0, Math.max(0, passed.size() - LATEST));
    }

    public List<Stop> latest() {
        var passed = passed();
        return passed.subList(Math.max(0, passed.size() - LATEST), passed.size());
    }

    /** The elements of the diagram that are done, separated by spaces. */
    public String done() {
        return course.map(Course::done).map(CoursePage::joined).orElse("");
    }

    /** Those at which it is now. */
    public String nowElements() {
        return course.map(Course::now).map(CoursePage::joined).orElse("");
    }

    private static String joined(Set<String> elements) {
        return elements.stream().sorted().collect(Collectors.joining(" "));
    }

    public List<Step> ahead() {
        return course.filter(Course::ended).isPresent() ? List.of() : record.ahead();
    }

    public List<SetTimer> timers() {
        return course.map(Course::timers).orElse(List.of());
    }
}
