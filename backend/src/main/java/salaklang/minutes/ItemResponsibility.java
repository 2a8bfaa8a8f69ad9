package salaklang.minutes;

import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;

/** Knows who has to act on what an agenda item led to; the feature that assigns the work answers. */
public interface ItemResponsibility {

    /** Whether something of the item was assigned to a unit of the person's. */
    boolean isResponsible(Person person, AgendaItemId item);
}
