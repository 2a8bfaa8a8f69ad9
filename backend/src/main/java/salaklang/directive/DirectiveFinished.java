package salaklang.directive;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;

/**
 * All that was ordered has been done.
 *
 * @param issuedBy the id of the user who issued it
 */
public record DirectiveFinished(
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
