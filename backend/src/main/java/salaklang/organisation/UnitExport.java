package salaklang.organisation;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.identity.UnitCode;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The units, as the list is narrowed, as a file. */
@Controller
class UnitExport {

    private final Organisation organisation;
    private final Export export;

    UnitExport(Organisation organisation, Export export) {
        this.organisation = organisation;
        this.export = export;
    }

    @GetMapping({"/{province}/units.xlsx", "/{province}/units.csv"})
    void list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String group,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var all = organisation.withDivisions();
        var byCode = all.stream().collect(toMap(UnitView::code, Function.identity()));
        var shown = UnitFilter.of(q, group).among(all, byCode);
        export.answer(request, response, columns(byCode), Rows.ofShort(shown));
    }

    private Columns<UnitView> columns(Map<UnitCode, UnitView> byCode) {
        return Columns.<UnitView>of("units", "organisation.title")
                .with("organisation.code", unit -> unit.code().value())
                .with("organisation.name-th", UnitView::nameTh)
                .with("organisation.name-en", UnitView::nameEn)
                .with("organisation.short-th", UnitView::shortTh)
                .with("organisation.kind", unit -> export.say("organisation.kind." + unit.kind()))
                .with("organisation.unit", unit -> name(unit.code().office(), unit, byCode))
                .with("organisation.district", unit -> name(unit.district(), unit, byCode));
    }

    /** What a unit belongs to or lies in; null where that is itself. */
    private static String name(UnitCode code, UnitView unit, Map<UnitCode, UnitView> byCode) {
        return code == null || code.equals(unit.code()) || !byCode.containsKey(code)
                ? null
                : byCode.get(code).name();
    }
}
