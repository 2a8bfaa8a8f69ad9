package salaklang.meeting;

import salaklang.identity.Person;

/** Features that know who attends a meeting for somebody answer. */
public interface MeetingGuests {

    /** Whether the person attends this meeting for a member, or is named to. */
    boolean admits(Person person, MeetingId meeting);
}
