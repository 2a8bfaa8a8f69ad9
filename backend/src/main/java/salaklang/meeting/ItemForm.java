package salaklang.meeting;

import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;

/**
 * What is typed of an agenda item.
 *
 * @param version of the item, as it was read
 */
record ItemForm(
        Integer heading,
        String title,
        String presenter,
        String presenterName,
        Integer minutes,
        Integer version,
        List<MultipartFile> files) {

    static ItemForm under(int heading) {
        return new ItemForm(heading, "", "", "", null, null, null);
    }

    static ItemForm of(AgendaLine line) {
        return new ItemForm(
                line.heading(),
                line.title(),
                line.presenterCode(),
                line.presenterName(),
                line.minutes(),
                line.version(),
                null);
    }

    /** The same words, typed over what the item says now. */
    ItemForm over(AgendaLine line) {
        return new ItemForm(heading, title, presenter, presenterName, minutes, line.version(), null);
    }

    AgendaEntry entry() {
        if (heading == null) {
            throw new InvalidInput("heading", "meeting.error.heading");
        }
        return change();
    }

    /** What changes of an item: its heading need not be told. */
    AgendaEntry change() {
        return new AgendaEntry(heading == null ? 0 : heading, title, unit(presenter), presenterName, minutes);
    }

    List<MultipartFile> papers() {
        return files == null ? List.of() : files;
    }

    static UnitCode unit(String code) {
        return code == null || code.isBlank()
                ? null
                : UnitCode.find(code).orElseThrow(() -> new InvalidInput("presenter", "meeting.error.presenter"));
    }
}
