package salaklang.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;
import salaklang.web.Dates;

/** A dashboard on paper. */
@Component
class DashboardPaper {

    private static final int DECISIONS = 10;

    private final Provinces provinces;
    private final MessageSource messages;
    private final Dates dates;

    DashboardPaper(Provinces provinces, MessageSource messages, Dates dates) {
        this.provinces = provinces;
        this.messages = messages;
        this.dates = dates;
    }

    /** In the language of the reader at hand, for whom the decisions wait. */
    Paper of(Dashboard view) {
        var title = title(view);
        var standing = view.standing();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, title, true));
        blocks.add(new Text(
                say("dashboard.at", dates.longDate(view.at()), dates.time(view.at())), Align.CENTRE, false, false));
        blocks.add(new Gap(0.5));
        blocks.add(new Grid(
                List.of(1, 1, 1, 1, 1),
                List.of(
                        say("dashboard.open"),
                        say("dashboard.on-time"),
                        say("dashboard.risk"),
                        say("dashboard.late"),
                        say("dashboard.done")),
                List.of(List.of(
                        String.valueOf(standing.open()),
                        percent(standing.onTimePercent()),
                        String.valueOf(standing.atRisk()),
                        String.valueOf(standing.late()),
                        String.valueOf(standing.done()))),
                true));
        decisions(view, blocks);
        late(view, blocks);
        compared(view, "agencies", blocks);
        compared(view, "locals", blocks);
        compared(view, "committees", blocks);
        compared(view, "programmes", blocks);
        districts(view, blocks);
        var thai = !LocaleContextHolder.getLocale().getLanguage().equals("en");
        return new Paper(title, LocaleContextHolder.getLocale(), thai, null, blocks);
    }

    /** What its mail is about: one week's is told from another's. */
    String subject(Dashboard view) {
        return say("dashboard.weekly.subject", title(view), dates.date(view.at()));
    }

    private String title(Dashboard view) {
        return view.name() == null ? say("dashboard.title", provinceName()) : say("dashboard.paper.title", view.name());
    }

    private void decisions(Dashboard view, List<Block> blocks) {
        if (view.decisions() == null) {
            return;
        }
        var waiting = view.decisions().rows();
        blocks.add(new Heading(2, say("dashboard.decisions.yours"), false));
        if (waiting.isEmpty()) {
            blocks.add(Text.of(say("dashboard.decisions.none")));
            return;
        }
        blocks.add(new Grid(
                List.of(9, 5, 4),
                List.of(say("dashboard.paper.work"), say("dashboard.paper.asked"), say("dashboard.paper.since")),
                waiting.stream()
                        .limit(DECISIONS)
                        .map(each -> List.of(
                                each.unit() == null ? each.name() : unit(view, each.unit()) + " · " + each.name(),
                                say("dashboard.decision." + each.kind()),
                                dates.date(each.since())))
                        .toList(),
                true));
        if (view.decisions().count() > DECISIONS) {
            some(DECISIONS, view.decisions().count(), blocks);
        }
    }

    private void late(Dashboard view, List<Block> blocks) {
        if (view.late().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, say("dashboard.longest-late"), false));
        blocks.add(new Grid(
                List.of(8, 5, 5, 6),
                List.of(
                        say("dashboard.paper.work"),
                        say("dashboard.unit"),
                        say("dashboard.paper.due"),
                        say("dashboard.paper.why")),
                view.late().stream()
                        .map(row -> List.of(
                                row.expected() == null ? row.title() : row.title() + " · " + row.expected(),
                                unit(view, row.unit()),
                                dates.due(row.dueDate()),
                                why(row)))
                        .toList(),
                true));
    }

    private static String unit(Dashboard view, UnitCode code) {
        var unit = view.units().get(code);
        return unit == null ? code.value() : unit.shortName();
    }

    private String why(WorkRow row) {
        if (row.returned()) {
            return row.reason() == null ? say("assignment.state.RETURNED") : say("dashboard.returned", row.reason());
        }
        if (row.delayCause() != null) {
            return say("assignment.delay." + row.delayCause());
        }
        if (row.unanswered()) {
            return say("dashboard.day.not-accepted");
        }
        return row.silent() ? say("dashboard.never-reported") : "–";
    }

    /** Those that the page shows, of what is ranked with their places. */
    private void compared(Dashboard view, String kind, List<Block> blocks) {
        var compared = view.compared(kind);
        if (compared.isEmpty()) {
            return;
        }
        var shown = compared.some();
        var ranked = compared.weight() != null;
        blocks.add(new Heading(2, say("dashboard." + kind), false));
        blocks.add(new Grid(
                ranked ? List.of(1, 8, 3, 2, 2) : List.of(9, 3, 2, 2),
                standing(ranked, compared.kind().one()),
                shown.stream()
                        .map(placed -> standing(ranked ? place(placed) : null, placed.row()))
                        .toList(),
                true));
        if (compared.goesOn()) {
            some(shown.size(), compared.size(), blocks);
        }
        if (ranked) {
            var ends = compared.ends() == null ? "" : say("dashboard.rank.ends", compared.ends()) + " ";
            blocks.add(Text.of(ends + say("dashboard.rank", compared.weight())));
        }
    }

    private static String place(Compared.Placed placed) {
        return placed.row().standing().onTimePercent() == null ? "–" : String.valueOf(placed.place());
    }

    private void districts(Dashboard view, List<Block> blocks) {
        var rows = view.districts().stream()
                .map(DistrictTile::row)
                .filter(row -> row.standing().open() + row.standing().done() > 0)
                .map(row -> standing(null, row))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Heading(2, say("dashboard.districts"), false));
            blocks.add(new Grid(List.of(9, 3, 2, 2), standing(false, "dashboard.district"), rows, true));
        }
    }

    private List<String> standing(boolean ranked, String of) {
        var columns = List.of(
                say(of), say("dashboard.on-time.short"), say("dashboard.open.short"), say("dashboard.late.short"));
        return ranked
                ? Stream.concat(Stream.of(say("dashboard.paper.place")), columns.stream())
                        .toList()
                : columns;
    }

    private static List<String> standing(String place, StandingRow row) {
        var columns = List.of(
                row.name(),
                percent(row.standing().onTimePercent()),
                String.valueOf(row.standing().open()),
                String.valueOf(row.standing().late()));
        return place == null
                ? columns
                : Stream.concat(Stream.of(place), columns.stream()).toList();
    }

    private void some(int shown, int all, List<Block> blocks) {
        blocks.add(new Text(say("dashboard.rows.first", shown, all), Align.RIGHT, false, false));
    }

    private String provinceName() {
        var english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        var province = provinces.known(CurrentTenant.require()).orElseThrow();
        return say("province.name", english ? province.nameEn() : province.nameTh());
    }

    private static String percent(Integer share) {
        return share == null ? "–" : share + "%";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
