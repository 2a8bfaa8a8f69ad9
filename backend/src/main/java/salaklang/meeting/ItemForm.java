package salaklang.meeting;

import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;

/** What is typed of an agenda item. */
record ItemForm(Integer heading, String title, String presenter) {

    AgendaEntry entry() {
        if (heading == null) {
            throw new InvalidInput("heading", "meeting.error.heading");
        }
        return new AgendaEntry(heading, title, unit());
    }

    UnitCode unit() {
        return presenter == null || presenter.isBlank()
                ? null
                : UnitCode.find(presenter).orElseThrow(() -> new InvalidInput("presenter", "meeting.error.presenter"));
    }
}
