package salaklang.assignment;

import java.time.LocalDate;

/** A later due date, as it is asked for or decided on. */
class ExtensionForm {

    private LocalDate to;
    private String reason;
    private boolean granted;

    static ExtensionForm of(LocalDate to) {
        var form = new ExtensionForm();
        form.to = to;
        return form;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isGranted() {
        return granted;
    }

    public void setGranted(boolean granted) {
        this.granted = granted;
    }
}
