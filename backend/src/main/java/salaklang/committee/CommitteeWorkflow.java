package salaklang.committee;

import static salaklang.processes.meeting.MeetingRules.*;

import java.util.Map;
import org.springframework.stereotype.Component;
import salaklang.workflow.DecisionTables;

/** Asks the decision table by which rules a new committee meets. */
@Component
class CommitteeWorkflow {

    private final DecisionTables decisions;

    CommitteeWorkflow(DecisionTables decisions) {
        this.decisions = decisions;
    }

    RuleProfile rulesOf(CommitteeKind kind) {
        var rules = decisions.answer(DECISION, Map.of(COMMITTEE_KIND, kind.name()));
        return new RuleProfile(
                share(rules, QUORUM_NUMERATOR, QUORUM_DENOMINATOR),
                (int) rules.get(NOTICE_DAYS),
                NoticeCount.valueOf((String) rules.get(NOTICE_COUNT)),
                Majority.valueOf((String) rules.get(MAJORITY)),
                (boolean) rules.get(CASTING_VOTE),
                (boolean) rules.get(SUBSTITUTES),
                (boolean) rules.get(E_MEETINGS),
                rules.get(ADJOURNED_NUMERATOR) == null
                        ? null
                        : share(rules, ADJOURNED_NUMERATOR, ADJOURNED_DENOMINATOR),
                (int) rules.get(ADJOURNED_WITHIN_DAYS),
                (String) rules.get(LEGAL_BASIS));
    }

    private static Share share(Map<String, Object> rules, String numerator, String denominator) {
        return new Share((int) rules.get(numerator), (int) rules.get(denominator));
    }
}
