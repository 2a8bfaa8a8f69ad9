package salaklang.report;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds names of persons in a text that is to be published: those that the province has on record, and whatever follows a
 * personal title. Positions are no names, though titles and positions begin alike (นายอำเภอ, นายกเทศมนตรี).
 */
final class PersonalNames {

    private static final String TITLES = "(?:นางสาว|น\\.ส\\.|นาย|นาง|เด็กชาย|เด็กหญิง|ด\\.ช\\.|ด\\.ญ\\.|คุณ)";
    private static final Pattern TITLE = Pattern.compile("^" + TITLES + "\\s*");
    private static final Pattern TITLED = Pattern.compile("(?:นางสาว(?!ไทย)|น\\.ส\\.|เด็กชาย|เด็กหญิง|ด\\.ช\\.|ด\\.ญ\\."
            + "|นาย(?!อำเภอ|ทะเบียน|ช่าง|จ้าง|แพทย์|ความ|หน้า|ทหาร|ตำรวจ|ประกัน|ทุน|ตรวจ|ด่าน|สถานี|ท่า|หมวด|เวร|งาน"
            + "|ไปรษณีย์|ก(?:เทศ|อ|องค์|สมาคม|รัฐ|ฯ|\\s|เมือง|สภา|สโมสร|เหล่า|ตำบล))"
            + "|นาง(?!รอง|เลิ้ง|ฟ้า|แบบ|พญา|พยาบาล|งาม|ใน)"
            + "|\\b(?:Mr|Mrs|Ms|Miss)\\b\\.?)"
            + "\\s*[\\p{L}\\p{M}]{2,}\\s+[\\p{L}\\p{M}]{2,}");
    /** With these a position, a body or a group begins, never the name of a person. */
    private static final List<String> WORDS_OF_OFFICE = List.of(
            "ผู้",
            "รอง",
            "หัวหน้า",
            "ปลัด",
            "นายก",
            "นายอำเภอ",
            "นายทะเบียน",
            "เลขา",
            "ประธาน",
            "กรรมการ",
            "อธิบดี",
            "ท้องถิ่น",
            "พัฒนา",
            "เกษตร",
            "สาธารณสุข",
            "ประชาสัมพันธ์",
            "คลัง",
            "ศึกษา",
            "โยธา",
            "อัยการ",
            "พาณิชย์",
            "แรงงาน",
            "วัฒนธรรม",
            "ชมรม",
            "กลุ่ม",
            "เครือข่าย",
            "สมาคม",
            "มูลนิธิ",
            "บริษัท",
            "องค์กร",
            "ชุมชน",
            "โรงเรียน",
            "มหาวิทยาลัย",
            "สำนักงาน",
            "อบต",
            "เทศบาล",
            "สภา",
            "หอการค้า",
            "ศูนย์",
            "คณะ",
            "วัด",
            "ตัวแทน",
            "ประชาชน",
            "สื่อมวลชน",
            "เจ้า",
            "กำนัน",
            "สมาชิก",
            "Governor",
            "Vice",
            "Deputy",
            "Head",
            "Chief",
            "Director",
            "Secretary",
            "Representative",
            "Officer",
            "District",
            "Mayor",
            "Chair",
            "Auditor");

    private final List<String> known;

    /** @param onRecord whatever stands where a name may stand; positions among them are left out */
    PersonalNames(Collection<String> onRecord) {
        known = onRecord.stream()
                .filter(Objects::nonNull)
                .map(PersonalNames::spaced)
                .filter(PersonalNames::isPersonal)
                .map(name -> TITLE.matcher(name).replaceFirst(""))
                .distinct()
                .toList();
    }

    /** A first and a last name, and no word of an office before them. */
    private static boolean isPersonal(String name) {
        return name.contains(" ")
                && WORDS_OF_OFFICE.stream().noneMatch(name::startsWith)
                && name.chars().noneMatch(Character::isDigit)
                && name.indexOf('.') < 0;
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
