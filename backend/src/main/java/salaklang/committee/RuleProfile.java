package salaklang.committee;

/**
 * The rules by which a committee meets. The Administrative Procedure Act (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539)
 * holds where the law, rule or order that set the committee up says nothing else.
 *
 * @param quorum the part of all members that must be present (ม.79)
 * @param noticeDays days between the invitation and the meeting (ม.80)
 * @param castingVote whether the one who presides decides a tie (ม.82)
 * @param substitutes whether anybody may stand in for anybody; a seat may say no for itself
 * @param eMeetings whether it may meet electronically (พ.ร.ก. ว่าด้วยการประชุมผ่านสื่ออิเล็กทรอนิกส์ พ.ศ. 2563)
 * @param adjournedQuorum the part that is enough when what lacked a quorum comes back (ม.79 วรรคสอง); null for none
 * @param adjournedWithinDays the most days until then
 * @param legalBasis the law, rule or order that sets these rules
 */
public record RuleProfile(
        Share quorum,
        int noticeDays,
        NoticeCount noticeCount,
        Majority majority,
        boolean castingVote,
        boolean substitutes,
        boolean eMeetings,
        Share adjournedQuorum,
        int adjournedWithinDays,
        String legalBasis) {

    /** What the Act says. */
    public static final RuleProfile OF_THE_ACT = new RuleProfile(
            new Share(1, 2),
            3,
            NoticeCount.CLEAR_DAYS,
            Majority.OF_VOTES,
            true,
            true,
            true,
            new Share(1, 3),
            14,
            "พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.75-84");
}
