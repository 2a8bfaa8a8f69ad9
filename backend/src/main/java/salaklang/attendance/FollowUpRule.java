package salaklang.attendance;

import java.time.LocalDate;
import salaklang.committee.RuleProfile;
import salaklang.committee.Share;
import salaklang.web.Toned;

/**
 * Whether the meeting that takes up what lacked a quorum needs only the reduced one: called within fourteen days and no less
 * than a third of all members there, where the invitation declared it (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง
 * พ.ศ. 2539 ม.79 วรรคสอง). A committee that rules on disputes has no such rule in its profile.
 */
public enum FollowUpRule implements Toned {
    REDUCED,
    /** The committee's rules know no reduced quorum. */
    NO_RULE,
    /** On the day of the meeting that lacked a quorum, or before: that is no meeting after it. */
    NOT_LATER,
    /** No invitation sent in time said so. */
    NOT_DECLARED,
    /** Later than the rules allow. */
    TOO_LATE;

    /**
     * @param adjournedOn the day of the meeting that lacked a quorum
     * @param on the day of the meeting that takes up its items
     * @param declared whether an invitation sent in time declared it
     */
    public static FollowUpRule of(LocalDate adjournedOn, LocalDate on, RuleProfile rules, boolean declared) {
        if (rules.adjournedQuorum() == null) {
            return NO_RULE;
        }
        if (!on.isAfter(adjournedOn)) {
            return NOT_LATER;
        }
        if (!declared) {
            return NOT_DECLARED;
        }
        return on.isAfter(lastDay(adjournedOn, rules)) ? TOO_LATE : REDUCED;
    }

    /** The last day on which the reduced quorum is enough. */
    public static LocalDate lastDay(LocalDate adjournedOn, RuleProfile rules) {
        return adjournedOn.plusDays(rules.adjournedWithinDays());
    }

    /**
     * The part of all members that must be there for an item.
     *
     * @param carried whether the item was carried from the meeting that lacked a quorum: a new one needs the full quorum
     */
    public Share share(RuleProfile rules, boolean carried) {
        return this == REDUCED && carried ? rules.adjournedQuorum() : rules.quorum();
    }

    @Override
    public String tone() {
        return this == REDUCED ? "ok" : "soon";
    }
}
