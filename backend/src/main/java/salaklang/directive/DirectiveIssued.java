package salaklang.directive;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;

/**
 * A directive has been given to units, or a letter registered for them.
 *
 * @param issuedBy the id of the user who issued it
 */
public record DirectiveIssued(
        DirectiveId directive,
        DirectiveKind kind,
        String number,
        String title,
        UnitCode assigner,
        String issuedBy,
        Person by,
        Instant at,
        String note)
        implements DirectiveEvent {}
