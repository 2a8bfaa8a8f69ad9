package salaklang.committee;

import java.time.LocalDate;
import java.util.UUID;
import salaklang.web.InvalidInput;

/** What is typed of the rules. Shares are written as {@code 1/2}. */
record RuleForm(
        String shown,
        String quorum,
        Integer noticeDays,
        NoticeCount noticeCount,
        Majority majority,
        Boolean castingVote,
        Boolean substitutes,
        Boolean eMeetings,
        String adjournedQuorum,
        Integer adjournedWithinDays,
        String legalBasis,
        LocalDate validFrom) {

    /** The rules as they are; why they change is to be said anew. */
    static RuleForm of(RuleProfile rules, LocalDate validFrom) {
        return new RuleForm(
                null,
                rules.quorum().toString(),
                rules.noticeDays(),
                rules.noticeCount(),
                rules.majority(),
                rules.castingVote(),
                rules.substitutes(),
                rules.eMeetings(),
                rules.adjournedQuorum() == null ? "" : rules.adjournedQuorum().toString(),
                rules.adjournedWithinDays(),
                "",
                validFrom);
    }

    RuleProfile rules() {
        return new RuleProfile(
                share("quorum", required("quorum", quorum)),
                required("noticeDays", noticeDays),
                required("noticeCount", noticeCount),
                required("majority", majority),
                Boolean.TRUE.equals(castingVote),
                Boolean.TRUE.equals(substitutes),
                Boolean.TRUE.equals(eMeetings),
                adjournedQuorum == null || adjournedQuorum.isBlank() ? null : adjourned(adjournedQuorum),
                adjournedWithinDays == null ? 0 : adjournedWithinDays,
                legalBasis);
    }

    UUID shownVersion() {
        try {
            return UUID.fromString(required("shown", shown));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("shown", "committee.error.version-missing");
        }
    }

    private static <T> T required(String field, T value) {
        if (value == null) {
            throw new InvalidInput(field, "committee.error.rule-missing");
        }
        return value;
    }

    private static Share adjourned(String typed) {
        return Share.find(typed)
                .filter(share -> !share.moreThan())
                .orElseThrow(() -> new InvalidInput("adjournedQuorum", "committee.error.no-share"));
    }

    private static Share share(String field, String typed) {
        return Share.find(typed).orElseThrow(() -> new InvalidInput(field, "committee.error.no-share"));
    }
}
