package salaklang.escalation;

/** What happens at a moment: before the due date somebody is reminded, after it somebody is told. */
public enum LadderAct {
    REMIND,
    ESCALATE
}
