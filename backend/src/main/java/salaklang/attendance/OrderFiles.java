package salaklang.attendance;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.document.Documents;
import salaklang.meeting.MeetingId;

/** Keeps the order by which the chair delegates together with the delegation, or neither. */
@Service
@Transactional
class OrderFiles {

    private final AttendanceService service;
    private final Documents documents;

    OrderFiles(AttendanceService service, Documents documents) {
        this.service = service;
        this.documents = documents;
    }

    void delegate(MeetingId meeting, DelegationForm form) {
        var file = form.file();
        var stored = file == null || file.isEmpty()
                ? null
                : documents.store(List.of(file)).get(0);
        service.delegate(meeting, form.delegation(stored));
    }
}
