package salaklang.meeting;

import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;

/** What is typed of an agenda item. */
record ItemForm(Integer heading, String title, String presenter, String presenterName, Integer minutes) {

    static ItemForm under(int heading) {
        return new ItemForm(heading, "", "", "", null);
    }

    static ItemForm of(AgendaLine line) {
        return new ItemForm(line.heading(), line.title(), line.presenterCode(), line.presenterName(), line.minutes());
    }

    AgendaEntry entry() {
        if (heading == null) {
            throw new InvalidInput("heading", "meeting.error.heading");
        }
        return change();
    }

    /** What changes of an item: its heading need not be told. */
    AgendaEntry change() {
        return new AgendaEntry(heading == null ? 0 : heading, title, unit(), presenterName, minutes);
    }

    private UnitCode unit() {
        return presenter == null || presenter.isBlank()
                ? null
                : UnitCode.find(presenter).orElseThrow(() -> new InvalidInput("presenter", "meeting.error.presenter"));
    }
}
