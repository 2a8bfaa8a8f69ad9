package salaklang.followup;

/** Why a round is cancelled. */
class CancelForm {

    private String reason;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
