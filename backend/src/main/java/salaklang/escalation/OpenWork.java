package salaklang.escalation;

import java.util.Collection;
import java.util.List;
import salaklang.organisation.UnitKind;

/** Asked of whichever feature has the work: what of the province at hand is open, and would feel another ladder. */
public interface OpenWork {

    /** How much is open, by urgency, kind of unit and due date. */
    List<OpenCount> counts();

    /** Some of it, of one urgency and these kinds of unit, that of the earliest due dates first. */
    List<OpenLine> lines(Urgency urgency, Collection<UnitKind> kinds, int most);
}
