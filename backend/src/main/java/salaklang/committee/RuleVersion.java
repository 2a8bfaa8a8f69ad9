package salaklang.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.web.InvalidInput;

/** The rules of a committee from a day on. A version never changes: another one follows it. */
@Entity
@Table(name = "committee_rules")
class RuleVersion {

    private static final int MOST_DAYS = 60;
    private static final int LONGEST_BASIS = 1000;

    @Id
    private UUID id;

    private UUID committeeId;
    private LocalDate validFrom;
    private Instant recordedAt;
    private String recordedBy;
    private int quorumNumerator;
    private int quorumDenominator;
    private boolean quorumMoreThan;
    private int noticeDays;

    @Enumerated(EnumType.STRING)
    private NoticeCount noticeCount;

    @Enumerated(EnumType.STRING)
    private Majority majority;

    private boolean castingVote;
    private boolean substitutes;
    private boolean eMeetings;
    private Integer adjournedNumerator;
    private Integer adjournedDenominator;
    private int adjournedWithinDays;
    private String legalBasis;

    protected RuleVersion() {}

    /**
     * @param validFrom null for the first version, which holds from the beginning
     * @throws InvalidInput where there is no legal basis, or a number is out of bounds
     */
    RuleVersion(CommitteeId committee, RuleProfile rules, LocalDate validFrom, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.committeeId = committee.value();
        this.validFrom = validFrom;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.quorumNumerator = rules.quorum().numerator();
        this.quorumDenominator = rules.quorum().denominator();
        this.quorumMoreThan = rules.quorum().moreThan();
        this.noticeDays = days("noticeDays", rules.noticeDays());
        this.noticeCount = rules.noticeCount();
        this.majority = rules.majority();
        this.castingVote = rules.castingVote();
        this.substitutes = rules.substitutes();
        this.eMeetings = rules.eMeetings();
        if (rules.adjournedQuorum() != null) {
            this.adjournedNumerator = rules.adjournedQuorum().numerator();
            this.adjournedDenominator = rules.adjournedQuorum().denominator();
        }
        this.adjournedWithinDays = days("adjournedWithinDays", rules.adjournedWithinDays());
        this.legalBasis =
                Texts.required("legalBasis", rules.legalBasis(), "committee.error.legal-basis-missing", LONGEST_BASIS);
    }

    CommitteeId committee() {
        return new CommitteeId(committeeId);
    }

    boolean isInForce(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }

    RuleProfile rules() {
        return new RuleProfile(
                new Share(quorumNumerator, quorumDenominator, quorumMoreThan),
                noticeDays,
                noticeCount,
                majority,
                castingVote,
                substitutes,
                eMeetings,
                adjournedNumerator == null ? null : new Share(adjournedNumerator, adjournedDenominator),
                adjournedWithinDays,
                legalBasis);
    }

    RuleVersionView view() {
        return new RuleVersionView(id, validFrom, recordedAt, recordedBy, rules());
    }

    private static int days(String field, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new InvalidInput(field, "committee.error.days", MOST_DAYS);
        }
        return days;
    }
}
