package salaklang.minutes;

import java.util.ArrayList;
import java.util.List;
import salaklang.document.Paper;
import salaklang.document.Paper.Align;
import salaklang.document.Paper.Block;
import salaklang.document.Paper.Gap;
import salaklang.document.Paper.Grid;
import salaklang.document.Paper.Heading;
import salaklang.document.Paper.Labelled;
import salaklang.document.Paper.Text;

/** Minutes, or one resolution of them, as an official paper (ระเบียบงานสารบรรณ พ.ศ. 2526 ข้อ 25). */
final class MinutesPaper {

    private static final List<Integer> COLUMNS = List.of(1, 6, 7, 5);
    /** Where nobody's position stands beside the name. */
    private static final List<Integer> FEWER_COLUMNS = List.of(1, 10, 8);

    private final Minutes minutes;
    private final MinutesView view;
    private final List<Block> blocks = new ArrayList<>();

    private MinutesPaper(Minutes minutes) {
        this.minutes = minutes;
        this.view = minutes.view();
    }

    static Paper of(Minutes minutes) {
        return new MinutesPaper(minutes).whole();
    }

    /**
     * What concerns one resolution (คัดสำเนา), for the agency that it was assigned to.
     *
     * @param certifiedBy the secretary, by name or position
     * @param position the secretary's position; null where the name says it already
     */
    static Paper excerpt(Minutes minutes, Section item, String certifiedBy, String position) {
        return new MinutesPaper(minutes).excerpt(item, certifiedBy, position);
    }

    private Paper whole() {
        if (isDraft()) {
            blocks.add(new Text("ร่าง", Align.RIGHT, true, false));
        }
        head();
        minutes.sections().forEach(this::section);
        signatures();
        var title = OfficialWords.MINUTES + view.body() + " " + OfficialWords.NUMBER + " " + view.numberBE();
        var running =
                (isDraft() ? "ร่าง " : "") + OfficialWords.MINUTES + " " + OfficialWords.NUMBER + " " + view.numberBE();
        return new Paper(title, OfficialWords.THAI, true, running, blocks);
    }

    private Paper excerpt(Section item, String certifiedBy, String position) {
        blocks.add(new Text("สำเนาบางส่วน", Align.RIGHT, true, false));
        head();
        var headings = minutes.sections().stream()
                .takeWhile(section -> section != item)
                .filter(section -> section.kind() == SectionKind.HEADING)
                .toList();
        if (item.kind() == SectionKind.ITEM && !headings.isEmpty()) {
            blocks.add(new Heading(2, headings.get(headings.size() - 1).label(), false));
        }
        section(item);
        blocks.add(new Gap(1));
        blocks.add(new Text("คัดสำเนาถูกต้อง", Align.FROM_MIDDLE, false, false));
        blocks.add(new Paper.Signatures(List.of(new Paper.Signature(certifiedBy, position, "ผู้คัดสำเนา", null))));
        var title = "สำเนาบางส่วน" + OfficialWords.MINUTES + view.body() + " " + OfficialWords.NUMBER + " "
                + view.numberBE();
        return new Paper(title, OfficialWords.THAI, true, null, blocks);
    }

    /** Until it is adopted. */
    private boolean isDraft() {
        return view.state() == MinutesState.DRAFT || view.state() == MinutesState.CIRCULATED;
    }

    private void head() {
        var lines = view.head();
        blocks.add(new Heading(1, lines.get(0), true));
        lines.stream().skip(1).forEach(line -> blocks.add(centred(line)));
        if (view.edition() > 1) {
            blocks.add(centred("(ฉบับแก้ไขครั้งที่ " + (view.edition() - 1) + ")"));
        }
        blocks.add(new Gap(1));
    }

    private void section(Section section) {
        switch (section.kind()) {
            case PRESENT, ABSENT, PARTICIPANTS -> {
                if (!section.isEmpty()) {
                    blocks.add(new Heading(2, section.label(), false));
                    blocks.add(people(section.text()));
                }
            }
            case START -> {
                blocks.add(new Gap(1));
                blocks.add(new Labelled(section.label(), section.text()));
            }
            case OPENING -> words(section.text());
            case HEADING -> {
                blocks.add(new Heading(2, section.label(), false));
                words(section.text());
            }
            case ITEM -> {
                blocks.add(new Heading(3, section.label(), false));
                words(section.text());
            }
            case END -> {
                blocks.add(new Gap(1));
                blocks.add(new Labelled(section.label(), section.text()));
            }
        }
    }

    /** A line that begins with one of the official labels is set with it, any other as a paragraph. */
    private void words(String text) {
        Lines.paragraphs(text)
                .forEach(line -> blocks.add(
                        line.label() == null ? Text.body(line.text()) : new Labelled(line.label(), line.text())));
    }

    /** Number, name, position, and office or remark. */
    private static Grid people(String text) {
        var people = Lines.people(text);
        boolean fewer = people.stream().allMatch(person -> person.position().isEmpty());
        return new Grid(
                fewer ? FEWER_COLUMNS : COLUMNS,
                null,
                people.stream()
                        .map(person -> fewer
                                ? List.of(person.number() + ".", person.name(), person.remark())
                                : List.of(person.number() + ".", person.name(), person.position(), person.remark()))
                        .toList(),
                false);
    }

    private void signatures() {
        blocks.add(new Gap(2));
        var signatures = new ArrayList<Paper.Signature>();
        signatures.add(new Paper.Signature(view.takerName(), view.takerPosition(), OfficialWords.TAKER, null));
        if (view.reviewerName() != null) {
            signatures.add(
                    new Paper.Signature(view.reviewerName(), view.reviewerPosition(), OfficialWords.REVIEWER, null));
        }
        blocks.add(new Paper.Signatures(signatures));
    }

    private static Text centred(String text) {
        return new Text(text, Align.CENTRE, true, false);
    }
}
