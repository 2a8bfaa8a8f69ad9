package salaklang.processes.meeting;

import java.util.Date;

/** What {@code committee-meeting.bpmn} asks of the platform, by the bean {@code meetingSteps}. */
public interface MeetingSteps {

    /** The last moment at which the invitation still keeps the notice rule (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.80). */
    Date noticeDeadline(String meetingId);

    /** The invitation has not gone out in time: tells the secretary. */
    void warnOfNotice(String meetingId);

    /** When the meeting is to begin. */
    Date meetingTime(String meetingId);

    /** The meeting's time has come and it has not been opened: tells the secretary. */
    void announceMeetingTime(String meetingId);

    /** When those who have not answered the invitation should be reminded. */
    Date replyReminderTime(String meetingId);

    /** The meeting is near: tells the secretary, who reminds those who have not answered. */
    void remindOfReplies(String meetingId);

    /**
     * Plans the meeting that takes up what this one left open for lack of quorum (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.79
     * วรรคสอง).
     */
    void planFollowUpMeeting(String meetingId);
}
