package salaklang.notification;

import java.util.Set;
import salaklang.escalation.Channel;

/** What kinds of notices there are to the people whom they reach. */
final class NoticeKinds {

    private static final Set<Channel> EVERY = Set.of(Channel.values());

    /** These ask whoever reads them to do something or to change their day, or are a step of the ladder. */
    private static final Set<String> ASKING = Set.of(
            "AssignmentOffered",
            "AssignmentOffered.lao",
            "AssignmentReassigned",
            "AssignmentReassigned.lao",
            "AssignmentReminded",
            "AssignmentEscalated",
            "AssignmentEscalated.lao",
            "AssignmentEscalated.above",
            "AssignmentAnswered",
            "AssignmentSentBack",
            "AssignmentReopened",
            "AssignmentReturned",
            "AssignmentSubmitted",
            "AssignmentHandedOver",
            "ExtensionAsked",
            "CommentWritten.question",
            "PartsEnded",
            "FollowUpRoundOpened",
            "FollowUpRoundReminded",
            "InvitationSent",
            "InvitationChanged",
            "InvitationWithdrawn",
            "InvitationReminded",
            "MeetingPostponed",
            "MeetingCancelled",
            "UrgentCallAsked",
            "RecommendationProposed",
            "RecommendationSentBack",
            "MatterProposed",
            "NoticeDue",
            "RepliesDue",
            "MeetingTimeReached",
            "MinutesSent",
            "CorrectionsDue",
            "DelegationRecorded",
            "DelegationRecorded.principal",
            "LineLinked");

    /** A letter of their own goes by e-mail. */
    private static final Set<String> MAILED_BY_THEMSELVES =
            Set.of("InvitationSent", "InvitationChanged", "InvitationWithdrawn", "InvitationReminded", "MinutesSent");

    /** The ladder tells of what is late, and a mail about a mail that failed would fail as well. */
    private static final Set<String> IN_THE_PRODUCT_ONLY =
            Set.of("AssignmentOverdue", "AssignmentOverdue.secretariat", "MailFailed");

    private NoticeKinds() {}

    static boolean asks(String kind) {
        return ASKING.contains(kind);
    }

    /** By which channels it may be told. */
    static Set<Channel> channels(String kind) {
        if (IN_THE_PRODUCT_ONLY.contains(kind)) {
            return Set.of(Channel.BELL);
        }
        return MAILED_BY_THEMSELVES.contains(kind) ? Set.of(Channel.BELL, Channel.LINE) : EVERY;
    }

    /** What somebody has just done and is to see at once, whatever the time of day. */
    static boolean answersAnAct(String kind) {
        return kind.equals("LineLinked");
    }
}
