package salaklang.minutes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The words of the official form (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 25, แบบที่ 11). Always Thai. */
final class OfficialWords {

    static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    static final Locale THAI = Locale.forLanguageTag("th");

    static final String MINUTES = "รายงานการประชุม";
    static final String NUMBER = "ครั้งที่";
    static final String ON = "เมื่อวันที่";
    static final String AT = "ณ";
    static final String PRESENT = "ผู้มาประชุม";
    static final String ABSENT = "ผู้ไม่มาประชุม";
    static final String PARTICIPANTS = "ผู้เข้าร่วมประชุม";
    static final String START = "เริ่มประชุมเวลา";
    static final String ITEM = "ระเบียบวาระที่";
    static final String RESOLUTION = "มติที่ประชุม";
    static final String RECOMMENDATION = "ข้อเสนอแนะ";
    static final String DIRECTIVE = "ข้อสั่งการ";
    static final String DISSENT = "ความเห็นแย้ง";
    static final String END = "เลิกประชุมเวลา";
    static final String TAKER = "ผู้จดรายงานการประชุม";
    static final String REVIEWER = "ผู้ตรวจรายงานการประชุม";
    static final String CHAIR = "ประธานในที่ประชุม";
    static final String NO_MATTERS_ARISING = "ไม่มีเรื่องสืบเนื่อง";

    /** What a line begins with to be set in bold, with the words after it. */
    static final List<String> LABELS = List.of(RESOLUTION, RECOMMENDATION, DIRECTIVE, DISSENT);

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM y", THAI).withChronology(ThaiBuddhistChronology.INSTANCE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", THAI);

    private OfficialWords() {}

    /** {@code 21 พฤศจิกายน 2569} */
    static String date(Instant at, ZoneId zone) {
        return DATE.format(at.atZone(zone).toLocalDate());
    }

    /** {@code 09.30 น.} */
    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone)) + " น.";
    }
}
