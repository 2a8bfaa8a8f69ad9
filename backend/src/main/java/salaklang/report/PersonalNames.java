package salaklang.report;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds names of persons in a text that is to be published: those that the province has on record, and whatever follows a
 * personal title or a rank. Positions are no names, though titles and positions begin alike (นายอำเภอ, นายกเทศมนตรี).
 */
final class PersonalNames {

    /** Not นายก alone: so begin names as well (นายกฤษณะ, นายกอบชัย). */
    private static final String MR =
            "นาย(?!อำเภอ|ทะเบียน|ช่าง|จ้าง|แพทย์|ความ|หน้า|ทหาร|ตำรวจ|ทุน|ตรวจ|ด่าน|สถานี|ท่าเรือ|ท่าอากาศ"
                    + "|หมวด|เวร|งาน|ไปรษณีย์"
                    + "|ก(?:เทศมนตรี|เทศบาล|องค์การ|อบต|อบจ|อ\\.บ\\.|สมาคม|รัฐมนตรี|ฯ|เมืองพัทยา|สภา|สโมสร|เหล่ากาชาด|\\s|$))";

    private static final String MRS =
            "นาง(?!สาวไทย|รอง|เลิ้ง|ฟ้า|แบบ|พญา|พยาบาล|งาม(?:\\s|จักรวาล|ไทย|สงกรานต์))(?:สาว)?";
    private static final String DOCTOR =
            "นายแพทย์(?!\\s?(?:สาธารณสุข|ชำนาญ|เชี่ยวชาญ|ทรงคุณวุฒิ|ปฏิบัติ|ประจำ|ใหญ่|สสจ))|แพทย์หญิง"
                    + "|(?:นพ|พญ|ทพญ?|ภก|ภญ|น\\.?สพ|สพ\\.?ญ)\\.";
    private static final String SCHOLAR =
            "(?:ผู้ช่วย|รอง)?ศาสตราจารย์|(?:ผศ|รศ|(?<![.\\p{L}\\p{M}])ศ)\\.|ดร\\.|ดอกเตอร์";
    /** Of the police, the army, the navy and the air force. */
    private static final String RANK =
            "(?:พล\\.(?:[ตรอ]\\.)?[อทตจ]\\.|พ\\.[ตอจ]\\.[อทต]\\.|พ\\.[อทต]\\.|ร\\.ต\\.[อทต]\\.|ร\\.[อทต]\\."
                    + "|น\\.[อทต]\\.|จ\\.ส\\.[อทต]\\.|จ\\.[อทต]\\.|ส\\.ต\\.[อทต]\\.|ส\\.[อต]\\.|ส\\.ท\\.(?!\\s)|ด\\.ต\\."
                    + "|(?:พล|พัน|ร้อย)(?:ตำรวจ)?(?:เอก|โท|ตรี)|พล(?:เรือ|อากาศ)(?:เอก|โท|ตรี)|(?:นาวา|เรือ|พันจ่า)(?:อากาศ)?(?:เอก|โท|ตรี)"
                    + "|ดาบตำรวจ|(?:จ่า)?สิบ(?:ตำรวจ)?(?:เอก|โท|ตรี))(?:\\s?\\(?หญิง\\)?)?";

    private static final String TITLES =
            "(?:" + MR + "|" + MRS + "|น\\.ส\\.|เด็กชาย|เด็กหญิง|ด\\.ช\\.|ด\\.ญ\\.|ม\\.ร\\.ว\\.|ม\\.ล\\."
                    + "|หม่อม(?:ราชวงศ์|หลวง)|" + DOCTOR + "|" + SCHOLAR + "|(?:ว่าที่\\s?)?" + RANK
                    + "|\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\b\\.?|\\b(?:Pol|Lt|Col|Maj|Gen|Capt)\\.)";
    private static final Pattern TITLED =
            Pattern.compile(TITLES + "(?:\\s*" + TITLES + ")*\\s*[\\p{L}\\p{M}]{2,}\\s+[\\p{L}\\p{M}]{2,}");
    private static final Pattern TITLE = Pattern.compile("^(?:(?:" + TITLES + "|คุณ)\\s*)+");
    private static final Pattern AFTER_A_NAME = Pattern.compile("\\s*(?:[(,/].*|ร\\.น\\.)$");
    private static final Pattern ABBREVIATED = Pattern.compile("[ก-๙]\\.");

    /** With these a position, a body or a group begins, never the name of a person. */
    private static final String OFFICE =
            "ผู้|รอง|หัวหน้า|นาย|กรรมการ|อธิบดี|ท้องถิ่น|สาธารณสุข|ประชาสัมพันธ์|อัยการ|แรงงาน|วัฒนธรรม"
                    + "|ชมรม|กลุ่ม|เครือข่าย|สมาคม|มูลนิธิ|บริษัท|องค์กร|องค์การ|ชุมชน|โรงเรียน|มหาวิทยาลัย|สำนักงาน|อบต|อบจ|เทศบาล|สภา"
                    + "|หอการค้า|ศูนย์|คณะ|วัด|ตัวแทน|ประชาชน|สื่อมวลชน|เจ้า|สมาชิก"
                    + "|Governor|Vice|Deputy|Head|Chief|Director|Secretary|Representative|Officer|District|Mayor|Chair|Auditor";
    /** So begin positions, but first names as well. */
    private static final String OFFICE_OR_NAME = "พัฒนา|เกษตร|คลัง|ศึกษา|โยธา|พาณิชย์|เลขา|ประธาน|ปลัด|กำนัน";

    private static final Pattern POSITION = Pattern.compile("^(?:" + OFFICE
            + "|พัฒนา(?:การ|ชุมชน|สังคม|ที่ดิน|ฝีมือ|จังหวัด|อำเภอ)|เกษตร(?:จังหวัด|อำเภอ|ตำบล|กร|กรรม|และ)|คลัง(?:จังหวัด|เขต)"
            + "|ศึกษา(?:ธิการ|นิเทศ)|โยธาธิการ|พาณิชย์(?:จังหวัด|ภาค)|เลขา(?:นุการ|ธิการ|ฯ)|(?:ประธาน|ปลัด|กำนัน)\\S"
            + "|(?:" + OFFICE_OR_NAME + ") (?:" + OFFICE + "|" + OFFICE_OR_NAME
            + "|ตำบล|ต\\.|อำเภอ|อ\\.|จังหวัด|จ\\.|กระทรวง|กรม|หมู่|บ้าน))");

    private final List<String> known;

    /** @param onRecord whatever stands where a name may stand; positions among them are left out */
    PersonalNames(Collection<String> onRecord) {
        known = onRecord.stream()
                .filter(Objects::nonNull)
                .map(PersonalNames::spaced)
                .filter(name ->
                        TITLE.matcher(name).find() || !POSITION.matcher(name).find())
                .map(PersonalNames::bare)
                .filter(PersonalNames::isPersonal)
                .distinct()
                .toList();
    }

    /** Without titles and ranks, and without what is said of the person afterwards. */
    private static String bare(String name) {
        return AFTER_A_NAME.matcher(TITLE.matcher(name).replaceFirst("")).replaceFirst("");
    }

    /** A first and a last name. */
    private static boolean isPersonal(String name) {
        return name.contains(" ")
                && !name.startsWith("ผู้")
                && name.chars().noneMatch(Character::isDigit)
                && !ABBREVIATED.matcher(name).find();
    }

    /** The first name that is found. */
    Optional<String> in(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var searched = spaced(text);
        var titled = TITLED.matcher(searched);
        if (titled.find()) {
            return Optional.of(titled.group());
        }
        return known.stream().filter(searched::contains).findFirst();
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00A0\\u200B]+", " ").strip();
    }
}
