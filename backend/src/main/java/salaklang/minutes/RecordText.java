package salaklang.minutes;

import static salaklang.minutes.OfficialWords.time;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salaklang.minutes.Proceedings.Attendee;
import salaklang.minutes.Proceedings.Ballot;
import salaklang.minutes.Proceedings.Matter;
import salaklang.minutes.Proceedings.Presidency;
import salaklang.minutes.Proceedings.Recusal;

/** Writes a meeting's record in the words and the order of the official form. */
final class RecordText {

    /** Between the columns of a list's line. */
    static final String BAR = " | ";

    private final Proceedings record;
    private final RecordingStyle style;
    private final List<SectionText> sections = new ArrayList<>();

    private RecordText(Proceedings record, RecordingStyle style) {
        this.record = record;
        this.style = style;
    }

    static List<SectionText> of(Proceedings record, RecordingStyle style) {
        return new RecordText(record, style).write();
    }

    private List<SectionText> write() {
        list(SectionKind.PRESENT, OfficialWords.PRESENT, record.present());
        list(SectionKind.ABSENT, OfficialWords.ABSENT, record.absent());
        list(SectionKind.PARTICIPANTS, OfficialWords.PARTICIPANTS, record.participants());
        add(
                SectionKind.START,
                OfficialWords.START,
                record.openedAt() == null ? "" : time(record.openedAt(), OfficialWords.THAILAND));
        add(SectionKind.OPENING, "", opening());
        record.matters().forEach(this::matter);
        add(
                SectionKind.END,
                OfficialWords.END,
                record.closedAt() == null ? "" : time(record.closedAt(), OfficialWords.THAILAND));
        return sections;
    }

    private void list(SectionKind kind, String label, List<Attendee> people) {
        if (kind == SectionKind.PRESENT || !people.isEmpty()) {
            add(kind, label, people.stream().map(RecordText::line).collect(Collectors.joining("\n")));
        }
    }

    /** {@code name | position | office, reason and times} */
    private static String line(Attendee person) {
        var own = person.name().equals(person.position()) ? null : person.position();
        var position = person.insteadOf() == null ? own : (own == null ? "" : own + " ") + "แทน " + person.insteadOf();
        var last = Stream.of(person.office(), person.reason(), stays(person))
                .filter(words -> words != null && !words.isEmpty())
                .collect(Collectors.joining(" "));
        return String.join(BAR, person.name(), position == null ? "" : position, last)
                .replaceAll("[ |]+$", "");
    }

    private static String stays(Attendee person) {
        var words = new ArrayList<String>();
        for (int i = 0; i < person.stays().size(); i++) {
            var stay = person.stays().get(i);
            if (stay.from() != null) {
                words.add(
                        (i == 0 ? "มาประชุมเวลา " : "กลับเข้าประชุมเวลา ") + time(stay.from(), OfficialWords.THAILAND));
            }
            if (stay.until() != null) {
                words.add("ออกจากที่ประชุมเวลา " + time(stay.until(), OfficialWords.THAILAND));
            }
        }
        return words.isEmpty() ? "" : "(" + String.join(" ", words) + ")";
    }

    private String opening() {
        var words = new ArrayList<String>();
        if (record.urgentReason() != null) {
            words.add("การประชุมครั้งนี้เป็นกรณีเร่งด่วน ประธานจึงนัดประชุมเป็นอย่างอื่น เนื่องจาก"
                    + record.urgentReason());
        }
        if (record.electronic()) {
            words.add("การประชุมครั้งนี้เป็นการประชุมผ่านสื่ออิเล็กทรอนิกส์");
        }
        for (int i = 0; i < record.presiding().size(); i++) {
            var presiding = record.presiding().get(i);
            words.add((i == 0 ? "" : "ตั้งแต่เวลา " + time(presiding.since(), OfficialWords.THAILAND) + " ")
                    + presiding(presiding));
        }
        for (var turn : record.quorum()) {
            words.add("เวลา " + time(turn.at(), OfficialWords.THAILAND)
                    + (turn.reached() ? " ที่ประชุมครบองค์ประชุม" : " ที่ประชุมไม่ครบองค์ประชุม") + " (มาประชุม "
                    + turn.present() + " คน องค์ประชุม " + turn.needed() + " คน)");
        }
        return String.join("\n", words);
    }

    private static String presiding(Presidency presiding) {
        var who = presiding.position() == null || presiding.position().equals(presiding.name())
                ? presiding.name()
                : presiding.name() + " " + presiding.position();
        return presiding.ground() == null
                ? who + " เป็นประธานในที่ประชุม"
                : who + " เป็นประธานในที่ประชุม เนื่องจาก" + presiding.ground();
    }

    /** Whether its title says already that it is a matter: no word is said twice. */
    private static boolean isNamedMatter(Matter matter) {
        return matter.heading() || matter.title().startsWith("เรื่อง");
    }

    static String label(Matter matter) {
        return OfficialWords.ITEM + " " + matter.number() + (isNamedMatter(matter) ? " " : " เรื่อง ") + matter.title()
                + (matter.late() ? " (เพิ่มเติม)" : "");
    }

    private void matter(Matter matter) {
        sections.add(new SectionText(
                matter.heading() ? SectionKind.HEADING : SectionKind.ITEM,
                matter.item(),
                label(matter),
                words(matter)));
    }

    private String words(Matter matter) {
        var words = new ArrayList<String>();
        if (style == RecordingStyle.SUMMARY && matter.discussion() != null) {
            words.add(matter.discussion());
        }
        words.addAll(matter.arisen());
        if (matter.arising() && matter.arisen().isEmpty() && matter.discussion() == null) {
            words.add(OfficialWords.NO_MATTERS_ARISING);
        }
        matter.recusals().forEach(recusal -> words.add(recusal(recusal)));
        matter.ballots().forEach(ballot -> words.add(ballot(ballot)));
        matter.dissents()
                .forEach(dissent ->
                        words.add(OfficialWords.DISSENT + " " + dissent.name() + " เห็นว่า " + dissent.reasons()));
        matter.outcomes().forEach(outcome -> words.add(outcome.label() + " " + outcome.text()));
        if (words.isEmpty() && matter.heading() && matter.only()) {
            words.add("ไม่มี");
        }
        return String.join("\n", words);
    }

    private static String recusal(Recusal recusal) {
        var words = new StringBuilder(recusal.name()).append(" แจ้งการมีส่วนได้เสีย");
        if (recusal.reason() != null) {
            words.append(" (").append(recusal.reason()).append(')');
        }
        if (recusal.stayed()) {
            return words.append(" ที่ประชุมมีมติให้อยู่ร่วมประชุมได้").toString();
        }
        words.append(" และออกจากที่ประชุมในระเบียบวาระนี้");
        if (recusal.from() != null) {
            words.append(" เวลา ").append(time(recusal.from(), OfficialWords.THAILAND));
        }
        if (recusal.until() != null) {
            words.append(" กลับเข้าประชุมเวลา ").append(time(recusal.until(), OfficialWords.THAILAND));
        }
        words.append(" องค์ประชุมของระเบียบวาระนี้นับจากกรรมการที่เหลือ ")
                .append(recusal.counted())
                .append(" คน");
        return words.toString();
    }

    private static String ballot(Ballot ballot) {
        var words = new StringBuilder(ballot.secret() ? "ที่ประชุมลงคะแนนลับ" : "ที่ประชุมลงคะแนน")
                .append(" เห็นด้วย ")
                .append(ballot.inFavour())
                .append(" เสียง ไม่เห็นด้วย ")
                .append(ballot.against())
                .append(" เสียง งดออกเสียง ")
                .append(ballot.abstained())
                .append(" เสียง");
        if (ballot.casting() != null) {
            words.append(" คะแนนเสียงเท่ากัน ").append(OfficialWords.CHAIR);
            if (ballot.castingBy() != null) {
                words.append(" (").append(ballot.castingBy()).append(')');
            }
            words.append(" ออกเสียงชี้ขาด").append(ballot.casting() ? "เห็นด้วย" : "ไม่เห็นด้วย");
        }
        return words.toString();
    }

    private void add(SectionKind kind, String label, String text) {
        sections.add(new SectionText(kind, null, label, text));
    }
}
