package salaklang.minutes;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.meeting.AgendaItemId;

/** What other features may ask of minutes. It asks nobody's permission: whoever shows the answer does. */
@Service
@Transactional(readOnly = true)
public class MinutesBook {

    private final MinutesVersions versions;

    MinutesBook(MinutesVersions versions) {
        this.versions = versions;
    }

    /**
     * Where the certified excerpt of an item's resolution is, from the province on and without {@code /pdf} or
     * {@code /docx}; empty until its minutes are adopted.
     */
    public Optional<String> excerpt(AgendaItemId item) {
        return versions.adoptedSections(item).stream()
                .filter(section -> SectionLine.of(section).decides())
                .findFirst()
                .map(section -> "/minutes/" + section.minutes() + "/excerpts/" + section.id());
    }
}
