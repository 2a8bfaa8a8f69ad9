package salaklang.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.identity.Role;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The people of the province as a file. */
@Controller
class PeopleExport {

    private final DirectoryService directory;
    private final Organisation organisation;
    private final UnitsByName units;
    private final Export export;

    PeopleExport(DirectoryService directory, Organisation organisation, UnitsByName units, Export export) {
        this.directory = directory;
        this.organisation = organisation;
        this.units = units;
        this.export = export;
    }

    @GetMapping({"/{province}/people.xlsx", "/{province}/people.csv"})
    void list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Role role,
            @RequestParam(defaultValue = "ACTIVE") PeopleQuery.Part part,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var named = units.of(q);
        var roles = role == null ? Set.<Role>of() : Set.of(role);
        export.answerPages(
                request,
                response,
                columns(),
                after -> Rows.Page.of(
                        directory.list(new PeopleQuery(q, named, roles, part, after), Export.PAGE + 1),
                        Export.PAGE,
                        PersonEntry::userName));
    }

    private Columns<PersonEntry> columns() {
        var names = organisation.all().stream().collect(Collectors.toMap(UnitView::code, UnitView::name));
        return Columns.<PersonEntry>of("people", "directory.title")
                .with("directory.person", PersonEntry::displayName)
                .with("directory.column.account", PersonEntry::userName)
                .with(
                        "directory.role",
                        entry -> entry.roles().stream()
                                .map(role -> export.say("directory.role." + role))
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .with(
                        "directory.units",
                        entry -> entry.units().stream()
                                .map(unit -> names.getOrDefault(unit, unit.value()))
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .with("directory.email", PersonEntry::email)
                .with("directory.language", entry -> export.say("directory.language." + entry.language()))
                .with("directory.seen", PersonEntry::lastSeenAt);
    }
}
