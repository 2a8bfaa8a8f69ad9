package salaklang.meeting;

import java.util.List;
import salaklang.identity.Person;

/** Gives a meeting its matters arising; the features that know what became of earlier decisions answer. */
public interface MattersArising {

    /**
     * Every open or newly fulfilled decision of the committee's earlier meetings; for a meeting that has ended, what was
     * laid before it.
     */
    List<MatterArising> of(MeetingView meeting);

    /** The same for one person's own eyes: with the titles of secret matters that open to this person now. */
    default List<MatterArising> shown(MeetingView meeting, Person person) {
        return of(meeting);
    }
}
