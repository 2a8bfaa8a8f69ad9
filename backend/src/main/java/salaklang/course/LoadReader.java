package salaklang.course;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.web.NotFound;
import salaklang.workflow.ProcessLoad;
import salaklang.workflow.StuckJob;
import salaklang.workflow.StuckJobs;

/** How the processes of a province do, for its administrator; for the centre's without any single record. */
@Service
class LoadReader {

    /** As many as are shown, and tried again by one click. */
    static final int MOST_STUCK = 200;

    private final ObjectProvider<MovedRecords> features;
    private final ProcessLoad load;
    private final StuckJobs stuck;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    LoadReader(
            ObjectProvider<MovedRecords> features,
            ProcessLoad load,
            StuckJobs stuck,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.features = features;
        this.load = load;
        this.stuck = stuck;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** The ids of the processes, the most frequent first. */
    List<String> processes() {
        return byProcess().keySet().stream().toList();
    }

    /**
     * Of the current province.
     *
     * @param form complete and checked
     * @param records whether single records may be told of
     */
    @Transactional(readOnly = true)
    public LoadPage read(LoadForm form, boolean records) {
        if (!byProcess().containsKey(form.process())) {
            throw new NotFound();
        }
        var counts = load.underWay();
        var underWay = new LinkedHashMap<String, Long>();
        processes().forEach(process -> underWay.put(process, counts.getOrDefault(process, 0L)));
        var model = load.of(form.process(), form.begins(clock.getZone()), form.ends(clock.getZone()));
        var failed = records ? stuck.all(MOST_STUCK) : new StuckJobs.Failed(stuck.count(), List.of());
        return new LoadPage(
                form.process(), model.version(), underWay, model.steps(), failed.count(), groups(failed.jobs()));
    }

    private List<LoadPage.StuckGroup> groups(List<StuckJob> failed) {
        var kinds = byProcess();
        var names = names(failed);
        var groups = failed.stream()
                .collect(groupingBy(
                        job -> Arrays.asList(job.process(), job.element(), job.reason()),
                        LinkedHashMap::new,
                        mapping(
                                job -> new LoadPage.StuckLine(job, names.get(job.record()), href(job, kinds)),
                                toList())));
        return groups.values().stream().map(LoadPage.StuckGroup::new).toList();
    }

    /** By one query a feature. */
    private Map<UUID, String> names(List<StuckJob> failed) {
        var names = new HashMap<UUID, String>();
        features.forEach(feature -> {
            var ids = failed.stream()
                    .filter(job -> feature.kind().process().equals(job.process()))
                    .map(StuckJob::record)
                    .filter(Objects::nonNull)
                    .collect(toSet());
            if (!ids.isEmpty()) {
                names.putAll(feature.titles(ids));
            }
        });
        return names;
    }

    private static String href(StuckJob job, Map<String, MovedKind> kinds) {
        var kind = kinds.get(job.process());
        return kind == null || job.record() == null ? null : kind.course(job.record());
    }

    /** @throws NotFound for a job that is not this province's, or did not fail */
    @Transactional
    public void retry(String job) {
        LoadAccess.mustRetry(user.require());
        tryAgain(List.of(stuck.find(job).orElseThrow(NotFound::new)));
    }

    /** All that failed, as far as they are shown; how many. */
    @Transactional
    public int retryAll() {
        LoadAccess.mustRetry(user.require());
        var failed = stuck.all(MOST_STUCK).jobs();
        tryAgain(failed);
        return failed.size();
    }

    private void tryAgain(List<StuckJob> failed) {
        stuck.retry(failed);
        var kinds = byProcess();
        var person = user.require();
        for (var job : failed) {
            var kind = kinds.get(job.process());
            events.publishEvent(new StuckJobRetried(
                    kind == null ? "province" : kind.subject(),
                    job.record(),
                    job.label() == null ? job.element() : job.label(),
                    person,
                    clock.instant()));
        }
    }

    private Map<String, MovedKind> byProcess() {
        return features.stream()
                .map(MovedRecords::kind)
                .sorted(Comparator.comparing(MovedKind::process))
                .collect(toMap(MovedKind::process, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
