package salaklang.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import salaklang.committee.CommitteeId;
import salaklang.web.InvalidInput;

/** What is typed to plan a round. */
class PlanForm {

    @NotBlank
    private String committee;

    @NotNull
    private RoundInterval every = RoundInterval.MONTHLY;

    @NotNull
    private LocalDate opensOn;

    @NotNull
    private LocalDate closesOn;

    /** From the first to the fifth of next month, as is the custom. */
    static PlanForm usual(CommitteeId committee, LocalDate today) {
        var form = new PlanForm();
        form.committee = committee == null ? "" : committee.toString();
        form.opensOn = today.plusMonths(1).withDayOfMonth(1);
        form.closesOn = form.opensOn.plusDays(FollowUpRound.USUAL_DAYS - 1);
        return form;
    }

    /** @throws InvalidInput where there is no such committee */
    FollowUpPlan plan() {
        try {
            return new FollowUpPlan(CommitteeId.of(committee), every, opensOn, closesOn);
        } catch (IllegalArgumentException noId) {
            throw new InvalidInput("committee", "followup.error.committee");
        }
    }

    public String getCommittee() {
        return committee;
    }

    public void setCommittee(String committee) {
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
