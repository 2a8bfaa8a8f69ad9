package salaklang.directive;

/** Where a directive stands. */
public enum DirectiveState {
    /** Units are at it. */
    OPEN,
    /** Every part that counts has ended. */
    DONE,
    CANCELLED
}
