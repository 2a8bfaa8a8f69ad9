package salaklang.committee;

import java.util.List;

/**
 * What each rule means, for a committee of so many members.
 *
 * @param members how many of its seats count
 */
record RulesInWords(RuleProfile rules, int members) {

    /** A committee without seats is explained by one of this size. */
    static final int EXAMPLE = 14;

    /**
     * A rule in words.
     *
     * @param rule the end of the rule's message key
     * @param says the end of the message key of what it means
     * @param arguments numbers and shares
     */
    record Sentence(String rule, String says, List<Object> arguments) {

        static Sentence of(String rule, String says, Object... arguments) {
            return new Sentence(rule, says, List.of(arguments));
        }
    }

    List<Sentence> sentences() {
        var total = members == 0 ? EXAMPLE : members;
        var quorum = rules.quorum().of(total);
        return List.of(
                Sentence.of(
                        "quorum",
                        rules.quorum().moreThan() ? "quorum.more" : "quorum.says",
                        rules.quorum(),
                        total,
                        quorum),
                rules.adjournedQuorum() == null
                        ? Sentence.of("adjourned", "adjourned.none")
                        : Sentence.of(
                                "adjourned",
                                "adjourned.says",
                                rules.adjournedQuorum(),
                                total,
                                rules.adjournedQuorum().of(total),
                                rules.adjournedWithinDays()),
                Sentence.of("invitation", "invitation." + rules.noticeCount(), rules.noticeDays()),
                Sentence.of("majority", "majority." + rules.majority(), quorum, enough(quorum)),
                Sentence.of("casting", rules.castingVote() ? "casting.yes" : "casting.no"),
                Sentence.of("substitutes", rules.substitutes() ? "substitutes.yes" : "substitutes.no"),
                Sentence.of("electronic", rules.eMeetings() ? "electronic.yes" : "electronic.no"));
    }

    /** How many votes carry a decision where just a quorum is there and everybody votes. */
    private int enough(int present) {
        return rules.majority() == Majority.TWO_THIRDS_OF_PRESENT ? new Share(2, 3).of(present) : present / 2 + 1;
    }
}
