package salaklang.directive;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;

/**
 * A part of what was done has been opened again.
 *
 * @param issuedBy the id of the user who issued it
 */
public record DirectiveReopened(
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
