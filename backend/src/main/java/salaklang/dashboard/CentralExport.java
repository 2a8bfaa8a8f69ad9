package salaklang.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import salaklang.dashboard.CentralPage.Line;
import salaklang.identity.CurrentUser;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;
import salaklang.tally.ProvinceStanding;
import salaklang.tally.Standing;
import salaklang.web.Shell;

/** The provinces side by side as a file: their numbers, as the page of the centre shows them. */
@Controller
class CentralExport {

    private final CentralPage page;
    private final CurrentUser user;
    private final Shell shell;
    private final Export export;

    CentralExport(CentralPage page, CurrentUser user, Shell shell, Export export) {
        this.page = page;
        this.user = user;
        this.shell = shell;
        this.export = export;
    }

    @GetMapping({"/central/provinces.xlsx", "/central/provinces.csv"})
    void compare(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = user.require();
        export.answer(request, response, columns(), Rows.ofShort(page.compared(person)));
    }

    private Columns<Line> columns() {
        return Columns.<Line>of("provinces", "dashboard.central.compare")
                .with("dashboard.central.province", line -> shell.name(line.province()))
                .with("dashboard.trend.percent", number(Standing::onTimePercent))
                .with("dashboard.central.months", line -> line.year().onTimePercent())
                .with("dashboard.open.short", number(Standing::open))
                .with("dashboard.legend.on-track", number(Standing::onTrack))
                .with("dashboard.legend.soon", number(Standing::soon))
                .with("dashboard.legend.submitted", number(Standing::submitted))
                .with("dashboard.risk", number(Standing::atRisk))
                .with("dashboard.late.short", number(Standing::late))
                .with("dashboard.done", number(Standing::done))
                .with("dashboard.central.at", of(ProvinceStanding::at));
    }

    private static Function<Line, Object> number(Function<Standing, Integer> which) {
        return of(numbers -> which.apply(numbers.standing()));
    }

    /** Empty where a province has written none down yet. */
    private static Function<Line, Object> of(Function<ProvinceStanding, Object> which) {
        return line -> line.numbers() == null ? null : which.apply(line.numbers());
    }
}
