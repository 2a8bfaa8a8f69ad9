package salaklang.escalation;

/** What happens at a moment: before the due date somebody is reminded, after it somebody is told. */
public enum LadderAct {
    REMIND,
    ESCALATE;

    /** A key of a step, such as {@code remind-1}. */
    String key(int number) {
        return name().toLowerCase() + "-" + number;
    }
}
