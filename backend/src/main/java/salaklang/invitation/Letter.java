package salaklang.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.committee.NoticeCount;
import salaklang.document.DocumentId;
import salaklang.meeting.MeetingId;

/** A letter of invitation as it went out. It never changes. */
@Entity
@Table(name = "invitation_letter")
class Letter {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private int sequence;
    private String number;

    /** What it says, as JSON: a letter for one seat is written from it at any time. */
    private String content;

    private DocumentId pdf;
    private DocumentId docx;
    private boolean adjournedRule;
    private int noticeDays;
    private int noticeRequired;

    @Enumerated(EnumType.STRING)
    private NoticeCount noticeCount;

    private String urgentReason;
    private String consentBy;
    private Instant consentAt;
    private String consentLetter;
    private LocalDate consentDate;
    private DocumentId consentDocument;
    private Instant sentAt;
    private String sentBy;

    @Version
    private Integer version;

    protected Letter() {}

    Letter(
            MeetingCall call,
            String number,
            String content,
            DocumentId pdf,
            DocumentId docx,
            boolean adjournedRule,
            NoticeGiven notice,
            Instant sentAt,
            String sentBy) {
        this.id = UUID.randomUUID();
        this.meetingId = call.meeting();
        this.sequence = call.sequence();
        this.number = number;
        this.content = content;
        this.pdf = pdf;
        this.docx = docx;
        this.adjournedRule = adjournedRule;
        this.noticeDays = notice.days();
        this.noticeRequired = notice.required();
        this.noticeCount = notice.count();
        this.sentAt = sentAt;
        this.sentBy = sentBy;
        if (!notice.isKept()) {
            this.urgentReason = call.urgentReason();
            this.consentBy = call.consentBy();
            this.consentAt = call.consentAt();
            this.consentLetter = call.consentLetter();
            this.consentDate = call.consentDate();
            this.consentDocument = call.consentDocument();
        }
    }

    CallOfMeeting view() {
        return new CallOfMeeting(
                number,
                pdf,
                docx,
                sentAt,
                noticeDays,
                noticeRequired,
                noticeCount,
                urgentReason,
                consentBy,
                consentAt,
                consentLetter,
                consentDate,
                adjournedRule);
    }

    String content() {
        return content;
    }

    int sequence() {
        return sequence;
    }

    DocumentId consentDocument() {
        return consentDocument;
    }
}
