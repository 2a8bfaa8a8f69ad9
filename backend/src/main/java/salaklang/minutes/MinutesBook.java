package salaklang.minutes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;

/** What other features may ask of minutes. It asks nobody's permission: whoever shows the answer does. */
@Service
@Transactional(readOnly = true)
public class MinutesBook {

    private final MinutesVersions versions;
    private final CommitteeRegister committees;

    MinutesBook(MinutesVersions versions, CommitteeRegister committees) {
        this.versions = versions;
        this.committees = committees;
    }

    /** Locked minutes of which a person presided over the meeting and has not signed, the longest waiting first. */
    public List<MinutesView> waitingForChair(Person person) {
        var unsigned = versions.unsignedByChair();
        var seats = committees.seatsById(unsigned.stream()
                .map(Minutes::presidingSeat)
                .filter(Objects::nonNull)
                .toList());
        return unsigned.stream()
                .filter(minutes -> minutes.presidingSeat() == null
                        ? minutes.presidedAs(person)
                        : seats.containsKey(minutes.presidingSeat())
                                && committees.speaksFor(person, seats.get(minutes.presidingSeat())))
                .map(Minutes::view)
                .toList();
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
