package salaklang.escalation;

/** What a plan is for. */
record PlanKey(Urgency urgency, UnitClass unit) {}
