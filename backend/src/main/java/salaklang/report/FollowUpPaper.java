package salaklang.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import salaklang.document.Paper;
import salaklang.document.Paper.Align;
import salaklang.document.Paper.Block;
import salaklang.document.Paper.Gap;
import salaklang.document.Paper.Grid;
import salaklang.document.Paper.Heading;
import salaklang.document.Paper.Text;
import salaklang.web.Dates;

/** The follow-up report as a paper. */
@Component
class FollowUpPaper {

    private static final List<Integer> WIDTHS = List.of(6, 5, 5, 3, 7);

    private final MessageSource messages;
    private final Dates dates;
    private final Clock clock;

    FollowUpPaper(MessageSource messages, Dates dates, Clock clock) {
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    Paper of(FollowUpReport report) {
        var blocks = new ArrayList<Block>();
        var name = say("report.follow-up");
        blocks.add(new Heading(1, name, true));
        if (report.committee() != null) {
            blocks.add(new Text(report.committee().name(), Align.CENTRE, true, false));
        }
        if (report.unit() != null) {
            blocks.add(new Text(report.unit().name(), Align.CENTRE, true, false));
        }
        var period = report.period();
        blocks.add(new Text(
                say("report.follow-up.period", dates.date(period.from()), dates.date(period.to())),
                Align.CENTRE,
                false,
                false));
        blocks.add(
                new Text(say("report.follow-up.as-of", dates.dateTime(clock.instant())), Align.CENTRE, false, false));
        blocks.add(new Gap(1));
        var sums = report.sums();
        if (sums.total() == 0) {
            blocks.add(Text.of(say("report.follow-up.none")));
        } else {
            blocks.add(Text.of(sums(sums)));
            blocks.add(new Gap(1));
            blocks.add(new Grid(
                    WIDTHS,
                    List.of(
                            say("report.follow-up.matter"),
                            say("report.follow-up.unit"),
                            say("report.follow-up.assigned") + "\n" + say("report.follow-up.due"),
                            say("report.follow-up.state"),
                            say("report.follow-up.reported")),
                    report.lines().stream().map(line -> cells(line, report)).toList(),
                    true));
        }
        var language = LocaleContextHolder.getLocale();
        return new Paper(name, language, !language.getLanguage().equals("en"), null, blocks);
    }

    private List<String> cells(ReportedWork line, FollowUpReport report) {
        return List.of(
                line.title() + "\n" + origin(line),
                report.unitName(line.unit()),
                dates.date(line.assignedOn()) + "\n" + dates.date(line.dueDate()),
                state(line) + "\n" + line.percent() + "%",
                reported(line));
    }

    /** The sums as a sentence. */
    public String sums(FollowUpSums sums) {
        return say(
                "report.follow-up.sums",
                sums.total(),
                sums.open(),
                sums.onTrack(),
                sums.submitted(),
                sums.late(),
                sums.waiting(),
                sums.done(),
                sums.cancelled(),
                sums.percent());
    }

    /** Where it came from, in words. */
    public String origin(ReportedWork line) {
        return line.source() == null ? "" : say("report.source." + line.source(), line.origin());
    }

    public String state(ReportedWork line) {
        return say(line.late() ? "report.follow-up.late" : "assignment.state." + line.state());
    }

    /** Why it is late or was returned, in words; empty where nobody said. */
    public String delay(ReportedWork line) {
        if (line.returned() != null) {
            return say("report.follow-up.returned", line.returned());
        }
        if (line.delay() == null) {
            return "";
        }
        var cause = say("assignment.delay." + line.delay());
        return line.delayText() == null || line.delayText().isBlank() ? cause : cause + ": " + line.delayText();
    }

    /** As {@link #delay}, as a sentence of its own. */
    public String why(ReportedWork line) {
        var delay = delay(line);
        return delay.isEmpty() || line.returned() != null ? delay : say("report.follow-up.delayed-by", delay);
    }

    private String reported(ReportedWork line) {
        var words = new ArrayList<String>();
        var why = why(line);
        if (!why.isEmpty()) {
            words.add(why);
        }
        if (line.reportedAt() != null) {
            var said = line.reported() == null || why.endsWith(line.reported()) ? "" : line.reported() + " ";
            words.add(said + "(" + dates.date(line.reportedAt()) + ")");
        }
        return words.isEmpty() ? "–" : String.join("\n", words);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
