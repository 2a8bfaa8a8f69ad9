package salaklang.invitation;

import java.util.Map;
import salaklang.committee.RuleProfile;
import salaklang.committee.Share;

/** The sentences of a letter that the law asks for. */
final class LetterWords {

    private static final Map<Share, String> SHARES = Map.of(
            new Share(1, 2), "กึ่งหนึ่ง",
            new Share(1, 3), "หนึ่งในสาม",
            new Share(1, 4), "หนึ่งในสี่",
            new Share(2, 3), "สองในสาม");

    private LetterWords() {}

    /**
     * That a smaller quorum is enough when what lacked one comes back in time, here or after this meeting: only an invitation
     * that says so makes it so
     * (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.79 วรรคสอง).
     */
    static String adjournedRule(RuleProfile rules, boolean followUp) {
        return "อนึ่ง " + (followUp ? carried(rules) : "")
                + "หากการประชุมครั้งนี้ต้องเลื่อนออกไปเพราะกรรมการมาไม่ครบองค์ประชุม และมีการนัดประชุมเรื่องนั้นอีกภายใน "
                + rules.adjournedWithinDays()
                + " วันนับแต่วันนัดประชุมที่เลื่อนมา การประชุมครั้งหลังนี้ หากมีกรรมการมาประชุมไม่น้อยกว่า"
                + words(rules.adjournedQuorum()) + "ของจำนวนกรรมการทั้งหมด ให้ถือว่าเป็นองค์ประชุม ตาม"
                + basis(rules, "มาตรา 79 วรรคสอง");
    }

    private static String carried(RuleProfile rules) {
        return "สำหรับเรื่องที่เลื่อนมาเพราะการประชุมครั้งก่อนไม่ครบองค์ประชุม หากการประชุมครั้งนี้มีกรรมการมาประชุมไม่น้อยกว่า"
                + words(rules.adjournedQuorum()) + "ของจำนวนกรรมการทั้งหมด ให้ถือว่าเป็นองค์ประชุมในเรื่องนั้น และ";
    }

    /** Why the notice is short, and that the chair consented (ม.80 วรรคสาม). */
    static String urgent(String reason, String consentBy, RuleProfile rules) {
        return "การประชุมครั้งนี้เป็นกรณีมีเหตุจำเป็นเร่งด่วน เนื่องจาก" + reason + " " + consentBy
                + "จึงเห็นชอบให้นัดประชุมโดยมีเวลาแจ้งน้อยกว่า " + rules.noticeDays() + " วัน ตาม"
                + basis(rules, "มาตรา 80 วรรคสาม");
    }

    private static String basis(RuleProfile rules, String section) {
        return RuleProfile.OF_THE_ACT.legalBasis().equals(rules.legalBasis())
                ? section + " แห่งพระราชบัญญัติวิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539"
                : rules.legalBasis();
    }

    private static String words(Share share) {
        return SHARES.getOrDefault(share, share.numerator() + " ใน " + share.denominator());
    }
}
