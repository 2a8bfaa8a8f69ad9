package salaklang.followup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import salaklang.committee.CommitteeId;

/** What is typed to plan a round. */
class PlanForm {

    /** The days that a round is open unless somebody says otherwise. */
    private static final int USUAL_DAYS = 5;

    @NotNull
    private CommitteeId committee;

    @NotNull
    private RoundInterval every = RoundInterval.MONTHLY;

    @NotNull
    private LocalDate opensOn;

    @NotNull
    private LocalDate closesOn;

    /** From the first to the fifth of next month, as is the custom. */
    static PlanForm usual(CommitteeId committee, LocalDate today) {
        var form = new PlanForm();
        form.committee = committee;
        form.opensOn = today.plusMonths(1).withDayOfMonth(1);
        form.closesOn = form.opensOn.plusDays(USUAL_DAYS - 1);
        return form;
    }

    FollowUpPlan plan() {
        return new FollowUpPlan(committee, every, opensOn, closesOn);
    }

    public CommitteeId getCommittee() {
        return committee;
    }

    public void setCommittee(CommitteeId committee) {
        this.committee = committee;
    }

    public RoundInterval getEvery() {
        return every;
    }

    public void setEvery(RoundInterval every) {
        this.every = every;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }
}
