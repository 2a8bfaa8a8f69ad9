package salaklang.invitation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import salaklang.document.Paper;
import salaklang.document.Paper.Align;
import salaklang.document.Paper.Block;
import salaklang.document.Paper.Text;

/**
 * The letter in its official form (หนังสือภายนอก, ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526), with the agenda on a page of
 * its own.
 */
final class LetterPaper {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final double GARUDA = 3;
    private static final double ROOM_TO_SIGN = 3;

    private LetterPaper() {}

    /** For everybody on the list, which stands on the last page. */
    static Paper circular(LetterContent letter) {
        var blocks = letter(letter, "กรรมการตามบัญชีรายชื่อแนบท้าย");
        blocks.add(new Paper.PageBreak());
        blocks.add(new Paper.Heading(1, "บัญชีรายชื่อแนบท้าย", true));
        blocks.add(new Text(
                "หนังสือที่ " + letter.number() + " ลงวันที่ " + date(letter.date()), Align.CENTRE, false, false));
        var rows = IntStream.range(0, letter.addressees().size())
                .mapToObj(place -> List.of(
                        (place + 1) + ".", letter.addressees().get(place).text()))
                .toList();
        blocks.add(new Paper.Grid(List.of(1, 12), null, rows, false));
        return paper(letter, blocks);
    }

    /** For one seat. */
    static Paper personal(LetterContent letter, LetterContent.Addressee to) {
        return paper(letter, letter(letter, to.text()));
    }

    private static Paper paper(LetterContent letter, List<Block> blocks) {
        return new Paper(letter.subject(), THAI, true, null, blocks);
    }

    private static List<Block> letter(LetterContent letter, String to) {
        var head = letter.letterhead();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paper.Emblem(GARUDA, null));
        var sender = head.address().isEmpty() ? head.agency() : head.agency() + "\n" + head.address();
        blocks.add(new Paper.Grid(List.of(1, 1), null, List.of(List.of("ที่  " + letter.number(), sender)), false));
        blocks.add(new Text(date(letter.date()), Align.FROM_MIDDLE, false, false));
        blocks.add(new Paper.Labelled("เรื่อง", letter.subject()));
        blocks.add(new Paper.Labelled("เรียน", to));
        blocks.add(new Paper.Labelled("สิ่งที่ส่งมาด้วย", numbered(letter.enclosures())));
        blocks.addAll(body(letter));
        blocks.add(new Paper.Gap(1));
        blocks.add(new Text("ขอแสดงความนับถือ", Align.FROM_MIDDLE, false, false));
        blocks.add(new Paper.Gap(ROOM_TO_SIGN));
        var name = head.signerName().isEmpty() ? null : head.signerName();
        blocks.add(new Paper.Signatures(List.of(new Paper.Signature(name, head.signer(), null, null))));
        blocks.add(new Paper.Gap(1));
        blocks.add(Text.of(head.phone().isEmpty() ? head.ownerUnit() : head.ownerUnit() + "\nโทร. " + head.phone()));
        blocks.addAll(agenda(letter));
        return blocks;
    }

    private static List<Block> body(LetterContent letter) {
        var blocks = new ArrayList<Block>();
        blocks.add(Text.body("ด้วย" + letter.committee()
                + (letter.changed() ? " ได้เปลี่ยนแปลงกำหนดการประชุมครั้งที่ " : " กำหนดจัดการประชุมครั้งที่ ")
                + letter.meetingNumber() + (letter.changed() ? " เป็นวัน" : " ในวัน") + when(letter.startsAt()) + " ณ "
                + letter.place() + (letter.electronic() ? " และผ่านสื่ออิเล็กทรอนิกส์" : "") + " โดยมี" + letter.chair()
                + " เป็นประธานในการประชุม รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย"));
        if (letter.urgent() != null) {
            blocks.add(Text.body(letter.urgent()));
        }
        if (letter.adjournedRule() != null) {
            blocks.add(Text.body(letter.adjournedRule()));
        }
        blocks.add(Text.body(
                "จึงเรียนมาเพื่อโปรดเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว หากไม่สามารถเข้าร่วมประชุมได้ "
                        + "โปรดแจ้งเหตุ หรือแจ้งชื่อผู้มาประชุมแทน ให้ฝ่ายเลขานุการทราบก่อนวันประชุม"));
        return blocks;
    }

    /** The agenda (ระเบียบวาระการประชุม) as a page of its own. */
    private static List<Block> agenda(LetterContent letter) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paper.PageBreak());
        blocks.add(new Paper.Heading(1, "ระเบียบวาระการประชุม", true));
        blocks.add(centred(letter.committee()));
        blocks.add(centred("ครั้งที่ " + letter.meetingNumber()));
        blocks.add(centred("วัน" + when(letter.startsAt())));
        blocks.add(centred("ณ " + letter.place()));
        blocks.add(new Paper.Gap(1));
        for (var line : letter.agenda()) {
            blocks.add(
                    line.heading()
                            ? new Paper.Labelled("ระเบียบวาระที่ " + line.number(), line.text())
                            : new Paper.Items(List.of(new Paper.Item(line.number(), line.text()))));
        }
        return blocks;
    }

    private static Block centred(String text) {
        return new Text(text, Align.CENTRE, true, false);
    }

    private static String numbered(List<String> lines) {
        return lines.size() == 1
                ? lines.get(0)
                : String.join(
                        "\n",
                        IntStream.range(0, lines.size())
                                .mapToObj(place -> (place + 1) + ". " + lines.get(place))
                                .toList());
    }

    /** {@code 21 พฤศจิกายน 2569} */
    static String date(LocalDate date) {
        return format("d MMMM yyyy").format(date);
    }

    /** {@code พุธที่ 10 มิถุนายน 2569 เวลา 09.00 น.}, to follow the word วัน */
    static String when(LocalDateTime startsAt) {
        return format("EEEE'ที่' d MMMM yyyy 'เวลา' HH.mm 'น.'")
                .format(startsAt)
                .substring("วัน".length());
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, THAI).withChronology(ThaiBuddhistChronology.INSTANCE);
    }
}
