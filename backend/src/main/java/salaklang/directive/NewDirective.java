package salaklang.directive;

import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;

/**
 * What is to be given to units, and to whom.
 *
 * @param letter null for a directive
 * @param urgency null for normal
 * @param assigner the unit that checks what comes back, or null for the usual one
 * @param about what it was written from, or null
 * @param programme the id of the programme that it belongs to, or null
 */
record NewDirective(
        DirectiveKind kind,
        String title,
        String text,
        Letter letter,
        Urgency urgency,
        UnitCode assigner,
        About about,
        Assigning assigning,
        String programme) {

    /** Of no programme. */
    NewDirective(
            DirectiveKind kind,
            String title,
            String text,
            Letter letter,
            Urgency urgency,
            UnitCode assigner,
            About about,
            Assigning assigning) {
        this(kind, title, text, letter, urgency, assigner, about, assigning, null);
    }
}
