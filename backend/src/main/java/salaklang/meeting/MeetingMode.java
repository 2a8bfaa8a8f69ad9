package salaklang.meeting;

/** Where the members of a meeting are. */
public enum MeetingMode {
    IN_PERSON,
    ELECTRONIC,
    /** Some in the room, the others by electronic media. */
    HYBRID;

    /** Whether the law of electronic meetings holds for it. */
    public boolean isElectronic() {
        return this != IN_PERSON;
    }
}
