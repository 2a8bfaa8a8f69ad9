package salaklang.committee;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The committees, and the members of one, as files. */
@Controller
@RequestMapping("/{province}")
class CommitteeExport {

    private final CommitteeService service;
    private final CommitteeRegister register;
    private final Organisation organisation;
    private final Export export;

    CommitteeExport(CommitteeService service, CommitteeRegister register, Organisation organisation, Export export) {
        this.service = service;
        this.register = register;
        this.organisation = organisation;
        this.export = export;
    }

    @GetMapping({"/committees.xlsx", "/committees.csv"})
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var committees = service.list();
        var names = committees.stream().collect(Collectors.toMap(CommitteeView::id, CommitteeView::name));
        var units = units(committees.stream().map(CommitteeView::secretariat).collect(Collectors.toSet()));
        var columns = Columns.<CommitteeView>of("committees", "committee.title")
                .with("committee.name", CommitteeView::name)
                .with("committee.kind", row -> export.say("committee.kind." + row.kind()))
                .with("committee.parent", row -> names.get(row.parent()))
                .with("committee.secretariat", row -> name(units, row.secretariat()))
                .with("committee.established", CommitteeView::establishedOn)
                .with("committee.seats.title", CommitteeView::seats)
                .with("committee.column.state", row -> export.say("committee.state." + row.state()));
        export.answer(request, response, columns, Rows.ofShort(committees));
    }

    @GetMapping({"/committees/{id}/members.xlsx", "/committees/{id}/members.csv"})
    void members(@PathVariable CommitteeId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var committee = service.read(id);
        List<SeatView> seats = register.seats(id);
        var units = units(
                seats.stream().map(SeatView::unit).filter(Objects::nonNull).collect(Collectors.toSet()));
        var columns = Columns.<SeatView>of("members", "committee.column.members")
                .with("committee.column.committee", seat -> committee.name())
                .with("committee.office", seat -> export.say("committee.office." + seat.office()))
                .with("committee.column.member", SeatView::name)
                .with("committee.position", SeatView::position)
                .with("committee.basis", seat -> export.say("committee.basis." + seat.basis()))
                .with("committee.unit", seat -> name(units, seat.unit()))
                .with("committee.counts", seat -> export.say("committee.column.counts." + seat.counts()))
                .with("committee.substitutes", seat -> export.say("committee.substitutes." + seat.substitutes()));
        export.answer(request, response, columns, Rows.ofShort(seats));
    }

    private Map<UnitCode, UnitView> units(Collection<UnitCode> codes) {
        return organisation.byCode(codes);
    }

    private static String name(Map<UnitCode, UnitView> units, UnitCode code) {
        return code == null || !units.containsKey(code) ? null : units.get(code).name();
    }
}
