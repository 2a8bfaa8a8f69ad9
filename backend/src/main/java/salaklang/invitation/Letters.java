package salaklang.invitation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.meeting.MeetingId;

interface Letters extends Repository<Letter, UUID> {

    Letter save(Letter letter);

    Optional<Letter> findFirstByMeetingIdOrderBySequenceDesc(MeetingId meeting);

    /** In time: with the notice of the rule, or without it where the chair consented. */
    @Query("""
            select count(l) > 0 from Letter l where l.meetingId = :meeting and l.adjournedRule
                and (l.noticeDays >= l.noticeRequired or l.consentBy is not null)
            """)
    boolean declareAdjournedRule(MeetingId meeting);

    boolean existsByMeetingId(MeetingId meeting);
}
