package salaklang.assignment;

import java.util.UUID;
import salaklang.committee.CommitteeId;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;

/**
 * What is to be carried out, by one unit or many.
 *
 * @param matter the recommendation or directive at the root of it all, however often it was split since
 * @param committee whose secretariat checks it, or null
 * @param assigner the unit that assigns and checks it where no committee does, or null
 * @param secret it came from a secret meeting
 */
public record Work(
        AssignmentSource source,
        UUID matter,
        String title,
        CommitteeId committee,
        UnitCode assigner,
        Urgency urgency,
        boolean secret) {}
