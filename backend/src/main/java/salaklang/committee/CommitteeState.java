package salaklang.committee;

public enum CommitteeState {
    ACTIVE,
    DISSOLVED
}
