package salaklang.committee;

public enum CommitteeKind {
    COMMITTEE,
    SUBCOMMITTEE,
    WORKING_GROUP,
    PROVINCIAL_BOARD
}
