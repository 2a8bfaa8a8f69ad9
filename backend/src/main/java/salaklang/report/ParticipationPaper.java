package salaklang.report;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import salaklang.document.Paper;
import salaklang.document.Paper.Align;
import salaklang.document.Paper.Block;
import salaklang.document.Paper.Gap;
import salaklang.document.Paper.Grid;
import salaklang.document.Paper.Heading;
import salaklang.document.Paper.Item;
import salaklang.document.Paper.Items;
import salaklang.document.Paper.Labelled;
import salaklang.document.Paper.Picture;
import salaklang.document.Paper.Pictures;
import salaklang.document.Paper.Text;
import salaklang.report.Snapshot.Told;

/** The participation report as a paper, in Thai whoever reads, in the order of the OIT list. */
@Component
class ParticipationPaper {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", ActivityRecord.THAI)
            .withChronology(ThaiBuddhistChronology.INSTANCE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final MessageSource messages;
    private final ActivityPhotos photos;

    ParticipationPaper(MessageSource messages, ActivityPhotos photos) {
        this.messages = messages;
        this.photos = photos;
    }

    /** With the first photos of each activity; all of them stand on the web page. */
    Paper of(Snapshot report) {
        var blocks = new ArrayList<Block>();
        var title = say("report.participation.title");
        blocks.add(new Heading(1, title, true));
        blocks.add(new Text(say("province.name", report.province()), Align.CENTRE, true, false));
        blocks.add(new Text(report.unit(), Align.CENTRE, true, false));
        blocks.add(new Text(period(report), Align.CENTRE, false, false));
        if (report.item() != null) {
            blocks.add(new Text(say("report.participation.item-is", report.item()), Align.CENTRE, false, false));
        }
        blocks.add(new Gap(1));
        for (var i = 0; i < report.activities().size(); i++) {
            activity(Integer.toString(i + 1), report.activities().get(i), blocks);
        }
        if (report.publishedAt() != null) {
            var day = DATE.format(report.publishedAt().atZone(ZoneId.of("Asia/Bangkok")));
            blocks.add(new Text(
                    say("report.participation.published-on", Integer.toString(report.number()), day),
                    Align.LEFT,
                    false,
                    false));
        }
        return new Paper(title, ActivityRecord.THAI, true, null, blocks);
    }

    public String period(Snapshot report) {
        return say(
                "report.participation.period",
                Integer.toString(report.half()),
                report.year(),
                date(report.from()),
                date(report.to()));
    }

    private void activity(String number, Told told, List<Block> blocks) {
        blocks.add(new Heading(2, number + ". " + said(told.title()), false));
        blocks.add(new Labelled(label(number, 1, "report.part.when"), when(told)));
        blocks.add(new Labelled(label(number, 2, "report.part.place"), said(told.place())));
        items(number, 3, "report.part.issues", told.issues(), blocks);
        blocks.add(new Labelled(
                label(number, 4, "report.part.participants"), say("report.people", Integer.toString(told.people()))));
        if (!told.groups().isEmpty()) {
            blocks.add(new Grid(
                    List.of(7, 2),
                    List.of(say("report.part.group"), say("report.part.people")),
                    told.groups().stream()
                            .map(group -> List.of(group.name(), Integer.toString(group.people())))
                            .toList(),
                    true));
        }
        items(number, 5, "report.part.outcome", told.outcome(), blocks);
        items(number, 6, "report.part.use", told.uses().stream().map(this::use).toList(), blocks);
        if (!told.photos().isEmpty()) {
            blocks.add(new Labelled(
                    label(number, 7, "report.part.photos"),
                    say("report.photos", Integer.toString(told.photos().size()))));
            blocks.add(new Pictures(photos.printed(told.photos()).stream()
                    .map(jpeg -> new Picture(jpeg, say("report.photo-of", said(told.title()))))
                    .toList()));
        }
        blocks.add(new Gap(1));
    }

    private void items(String number, int part, String key, List<String> lines, List<Block> blocks) {
        blocks.add(new Labelled(label(number, part, key), lines.isEmpty() ? said(null) : ""));
        if (!lines.isEmpty()) {
            blocks.add(new Items(IntStream.range(0, lines.size())
                    .mapToObj(i -> new Item(number + "." + part + "." + (i + 1), lines.get(i)))
                    .toList()));
        }
    }

    private String label(String number, int part, String key) {
        return number + "." + part + " " + say(key);
    }

    /** Who did what with the outcome, in one line. */
    public String use(Snapshot.Used use) {
        if (use.unit() == null) {
            return use.text();
        }
        return say("report.used", use.unit(), use.text(), Integer.toString(use.percent()));
    }

    /** The day and the time, in Thai. */
    public String when(Told told) {
        if (told.date() == null) {
            return said(null);
        }
        var from = told.from() == null ? "" : " " + TIME.format(told.from());
        return date(told.date()) + from + until(told.to()) + (from.isEmpty() ? "" : " น.");
    }

    private static String until(LocalTime to) {
        return to == null ? "" : "–" + TIME.format(to);
    }

    private static String date(TemporalAccessor day) {
        return DATE.format(day);
    }

    private static String said(String text) {
        return text == null ? "–" : text;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, ActivityRecord.THAI);
    }
}
