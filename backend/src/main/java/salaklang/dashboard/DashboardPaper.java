package salaklang.dashboard;

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
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;
import salaklang.web.Dates;

/** A dashboard on paper. */
@Component
class DashboardPaper {

    private static final int MOST = 15;

    private final Provinces provinces;
    private final MessageSource messages;
    private final Dates dates;

    DashboardPaper(Provinces provinces, MessageSource messages, Dates dates) {
        this.provinces = provinces;
        this.messages = messages;
        this.dates = dates;
    }

    /** In the language of the reader at hand. */
    Paper of(Dashboard view) {
        var title = view.name() == null ? say("dashboard.title", provinceName()) : view.name();
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
        late(view, blocks);
        rows(say("dashboard.agencies"), say("dashboard.unit"), view.agencies(), blocks);
        rows(say("dashboard.committees"), say("dashboard.committee"), view.committees(), blocks);
        rows(say("dashboard.programmes"), say("dashboard.programme"), view.programmes(), blocks);
        rows(
                say("dashboard.districts"),
                say("dashboard.district"),
                view.districts().stream()
                        .map(DistrictTile::row)
                        .filter(row -> row.standing().open() + row.standing().done() > 0)
                        .toList(),
                blocks);
        var thai = !LocaleContextHolder.getLocale().getLanguage().equals("en");
        return new Paper(title, LocaleContextHolder.getLocale(), thai, null, blocks);
    }

    private void late(Dashboard view, List<Block> blocks) {
        if (view.late().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, say("dashboard.longest-late"), false));
        blocks.add(new Grid(
                List.of(8, 4, 4, 7),
                List.of(
                        say("dashboard.paper.work"),
                        say("dashboard.unit"),
                        say("dashboard.paper.due"),
                        say("dashboard.paper.why")),
                view.late().stream()
                        .map(row -> List.of(
                                row.title(),
                                view.units().containsKey(row.unit())
                                        ? view.units().get(row.unit()).shortName()
                                        : row.unit().value(),
                                dates.date(row.dueDate()),
                                why(row)))
                        .toList(),
                true));
    }

    private String why(WorkRow row) {
        if (row.returned()) {
            return row.reason() == null ? say("assignment.state.RETURNED") : say("dashboard.returned", row.reason());
        }
        return row.delayCause() == null ? "–" : say("assignment.delay." + row.delayCause());
    }

    private void rows(String heading, String of, List<StandingRow> rows, List<Block> blocks) {
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, heading, false));
        blocks.add(new Grid(
                List.of(9, 3, 2, 2),
                List.of(of, say("dashboard.on-time.short"), say("dashboard.open.short"), say("dashboard.late.short")),
                rows.stream()
                        .limit(MOST)
                        .map(row -> List.of(
                                row.name(),
                                percent(row.standing().onTimePercent()),
                                String.valueOf(row.standing().open()),
                                String.valueOf(row.standing().late())))
                        .toList(),
                true));
        if (rows.size() > MOST) {
            blocks.add(new Text(say("dashboard.rows.first", MOST, rows.size()), Align.RIGHT, false, false));
        }
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
