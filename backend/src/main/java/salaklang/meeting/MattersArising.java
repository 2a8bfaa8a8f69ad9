package salaklang.meeting;

import java.util.List;

/** Gives a meeting its matters arising; the features that know what became of earlier decisions answer. */
public interface MattersArising {

    /**
     * Every open or newly fulfilled decision of the committee's earlier meetings; for a meeting that has ended, what was
     * laid before it.
     */
    List<MatterArising> of(MeetingView meeting);
}
