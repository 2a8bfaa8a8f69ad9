package salaklang.delegation;

import java.time.LocalDate;
import org.springframework.util.StringUtils;
import salaklang.identity.ActingKind;

/** What is typed to delegate an office or to record an absence. */
class DelegationForm {

    private String principal;
    private String deputy;
    private ActingKind kind;
    private LocalDate beginsOn;
    private LocalDate endsOn;
    private String orderNumber;
    private LocalDate orderDate;
    private boolean absent;

    static DelegationForm of(String principal, String deputy) {
        var form = new DelegationForm();
        form.principal = principal;
        form.deputy = deputy;
        form.absent = true;
        form.kind = deputy == null ? null : ActingKind.ACTING;
        return form;
    }

    DelegationTerms terms() {
        return new DelegationTerms(kind, beginsOn, endsOn, orderNumber, orderDate, absent);
    }

    private static String textOrNull(String text) {
        return StringUtils.hasText(text) ? text.strip() : null;
    }

    public String getPrincipal() {
        return principal;
    }

    public void setPrincipal(String principal) {
        this.principal = textOrNull(principal);
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = textOrNull(deputy);
    }

    public ActingKind getKind() {
        return kind;
    }

    public void setKind(ActingKind kind) {
        this.kind = kind;
    }

    public LocalDate getBeginsOn() {
        return beginsOn;
    }

    public void setBeginsOn(LocalDate beginsOn) {
        this.beginsOn = beginsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    public void setOrderNumber(String orderNumber) {
        this.orderNumber = orderNumber;
    }

    public LocalDate getOrderDate() {
        return orderDate;
    }

    public void setOrderDate(LocalDate orderDate) {
        this.orderDate = orderDate;
    }

    public boolean isAbsent() {
        return absent;
    }

    public void setAbsent(boolean absent) {
        this.absent = absent;
    }
}
