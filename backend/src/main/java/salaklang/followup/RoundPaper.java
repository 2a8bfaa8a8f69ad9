package salaklang.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.web.Dates;
import salaklang.web.WrongState;

/** The summary of a round that has closed, for the governor and for the next agenda. */
@Component
class RoundPaper {

    private static final int AT_ONCE = 500;

    private final FollowUpService service;
    private final Organisation organisation;
    private final MessageSource messages;
    private final Dates dates;

    RoundPaper(FollowUpService service, Organisation organisation, MessageSource messages, Dates dates) {
        this.service = service;
        this.organisation = organisation;
        this.messages = messages;
        this.dates = dates;
    }

    /** @throws WrongState before the round has been compiled */
    Paper of(FollowUpRoundId id) {
        var found = service.read(id);
        var round = found.round();
        if (round.compiledAt() == null) {
            throw new WrongState("follow-up-round", round.state());
        }
        var summary = round.summary();
        var title = say("followup.paper.title", dates.month(round.opensOn()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, title, true));
        blocks.add(new Text(round.committee().name(), Align.CENTRE, true, false));
        blocks.add(new Text(
                say("followup.paper.period", dates.longDate(round.opensOn()), dates.longDate(round.closesOn())),
                Align.CENTRE,
                false,
                false));
        blocks.add(new Gap(1));
        blocks.add(Text.of(
                say("followup.summary", summary.asked(), summary.answered(), summary.silent(), summary.late())));
        if (summary.nothing() > 0) {
            blocks.add(Text.of(say("followup.summary.nothing-to-report", summary.nothing())));
        }
        blocks.add(lines(id));
        var thai = !LocaleContextHolder.getLocale().getLanguage().equals("en");
        return new Paper(title, LocaleContextHolder.getLocale(), thai, null, blocks);
    }

    private Block lines(FollowUpRoundId id) {
        var header = List.of(
                say("followup.work"),
                say("followup.unit"),
                say("followup.due"),
                say("followup.answer"),
                say("followup.percent"));
        var rows = new ArrayList<List<String>>();
        LineKey after = null;
        do {
            var page = service.lines(id, after, AT_ONCE);
            var units = organisation.byCode(
                    page.lines().stream().map(FollowUpLine::unit).distinct().toList());
            page.lines().forEach(line -> rows.add(cells(line, units)));
            after = page.next();
        } while (after != null);
        return rows.isEmpty()
                ? Text.of(say("followup.summary.nothing"))
                : new Grid(List.of(7, 4, 3, 5, 2), header, rows, true);
    }

    private List<String> cells(FollowUpLine line, Map<UnitCode, UnitView> units) {
        var unit = units.get(line.unit());
        var answer = say("followup.line." + line.state());
        if (line.delay() != null) {
            answer += "\n"
                    + say(
                            "followup.delay",
                            say("assignment.delay." + line.delay().cause()),
                            line.delay().text());
        }
        return List.of(
                line.title(),
                unit == null ? line.unit().value() : unit.shortName(),
                dates.date(line.dueDate()),
                answer,
                line.percent() + "%");
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
