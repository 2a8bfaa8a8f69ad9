package salaklang.meeting;

import java.util.List;
import java.util.UUID;
import salaklang.document.DocumentId;

/**
 * A line as it was sent.
 *
 * @param presenter the code of the unit that presents it; null for none
 */
record AgendaVersionLine(
        UUID item,
        String number,
        boolean heading,
        String title,
        String presenter,
        String presenterName,
        Integer minutes,
        boolean late,
        List<UUID> papers) {

    static AgendaVersionLine of(AgendaItem item) {
        return new AgendaVersionLine(
                item.id().value(),
                item.number(),
                item.isHeading(),
                item.title(),
                item.presenter() == null ? null : item.presenter().value(),
                item.presenterName(),
                item.minutes(),
                item.isLate(),
                item.papers().stream().map(DocumentId::value).toList());
    }

    /** Whether it says the same, wherever it stands. */
    boolean saysAs(AgendaVersionLine other) {
        return withNumber("").equals(other.withNumber(""));
    }

    private AgendaVersionLine withNumber(String any) {
        return new AgendaVersionLine(item, any, heading, title, presenter, presenterName, minutes, late, papers);
    }
}
