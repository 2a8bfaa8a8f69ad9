package salaklang.meeting;

public enum MeetingState {
    PLANNED,
    INVITED,
    IN_SESSION,
    HELD,
    MINUTES_DRAFTED,
    MINUTES_CIRCULATED,
    MINUTES_ADOPTED,
    ADJOURNED,
    CANCELLED
}
