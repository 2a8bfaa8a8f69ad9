package salaklang.minutes;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import salaklang.course.MovedKind;
import salaklang.course.MovedRecord;
import salaklang.course.MovedRecords;
import salaklang.identity.CurrentUser;
import salaklang.processes.minutes.MinutesProcess;

/** Where minutes stand, to whom they are shown. */
@Component
class MinutesCourse implements MovedRecords {

    private final MinutesFiles files;
    private final MinutesPages pages;
    private final MinutesVersions versions;
    private final MinutesAccess access;
    private final CurrentUser user;

    MinutesCourse(
            MinutesFiles files, MinutesPages pages, MinutesVersions versions, MinutesAccess access, CurrentUser user) {
        this.files = files;
        this.pages = pages;
        this.versions = versions;
        this.access = access;
        this.user = user;
    }

    @Override
    public MovedKind kind() {
        return new MovedKind(MinutesProcess.PROCESS, "minutes", "minutes");
    }

    @Override
    public MovedRecord require(UUID id) {
        var file = files.file(new MinutesId(id));
        return new MovedRecord(name(file.minutes()), pages.steps(file.minutes(), file.signatures()));
    }

    /** The first version of one meeting, which calls it. */
    @Override
    public Map<UUID, String> named(Collection<UUID> ids) {
        return titles(ids);
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return versions.findByIdIn(ids).stream()
                .filter(access.reading(user.require()))
                .collect(toMap(minutes -> minutes.id().value(), minutes -> name(minutes.view())));
    }

    private String name(MinutesView minutes) {
        return pages.text("minutes.of", minutes.numberBE()) + " " + minutes.body();
    }
}
