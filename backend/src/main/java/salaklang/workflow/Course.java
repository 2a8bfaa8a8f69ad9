package salaklang.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the process of a record stands, and the way it took. Where it ran more than once, as for work that was opened
 * again, the diagram shows the last run and the way is that of all.
 *
 * @param process the process
 * @param version of the model that the last run follows
 * @param ended whether the last run is over
 * @param passages in order of time
 * @param timers in order of time
 */
public record Course(String process, int version, boolean ended, List<Passage> passages, List<SetTimer> timers) {

    /** What the diagram shows as done; what is done and come to again is only where it is now. */
    public Set<String> done() {
        var now = now();
        return passages.stream()
                .filter(passage -> passage.current() && !passage.isOpen() && !now.contains(passage.element()))
                .map(Passage::element)
                .collect(Collectors.toSet());
    }

    /** The elements at which it is now, those around them left out. */
    public Set<String> now() {
        return passages.stream()
                .filter(passage -> passage.current() && passage.isOpen())
                .filter(passage -> !passage.kind().toLowerCase().contains("subprocess"))
                .map(Passage::element)
                .collect(Collectors.toSet());
    }
}
