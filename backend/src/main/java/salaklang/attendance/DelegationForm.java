package salaklang.attendance;

import java.time.LocalDate;
import org.springframework.web.multipart.MultipartFile;
import salaklang.document.DocumentId;

/** @param seat empty for somebody without a seat */
record DelegationForm(
        String seat, String position, String name, String orderNumber, LocalDate orderDate, MultipartFile file) {

    static DelegationForm of(DelegationView delegation) {
        return delegation == null
                ? new DelegationForm("", "", "", "", null, null)
                : new DelegationForm(
                        delegation.seat() == null ? "" : delegation.seat().toString(),
                        delegation.seat() == null ? delegation.position() : "",
                        delegation.seat() == null ? delegation.name() : "",
                        delegation.orderNumber(),
                        delegation.orderDate(),
                        null);
    }

    DelegationView delegation(DocumentId document) {
        return new DelegationView(PresidingForm.seat(seat), position, name, orderNumber, orderDate, document);
    }
}
