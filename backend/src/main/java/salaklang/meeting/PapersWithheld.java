package salaklang.meeting;

import java.util.Set;
import salaklang.identity.Person;

/** Features that know why somebody must not read the papers of an item answer. */
public interface PapersWithheld {

    /** The items of the meeting whose papers are kept from this person, by few queries whatever their number. */
    Set<AgendaItemId> from(Person person, MeetingId meeting);
}
