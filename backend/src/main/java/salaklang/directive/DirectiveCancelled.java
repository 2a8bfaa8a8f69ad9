package salaklang.directive;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;

/**
 * It is no longer asked for; what was open has ended.
 *
 * @param issuedBy the id of the user who issued it
 */
public record DirectiveCancelled(
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
