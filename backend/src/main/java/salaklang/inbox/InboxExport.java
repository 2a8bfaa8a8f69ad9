package salaklang.inbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import salaklang.assignment.AssignmentAccess;
import salaklang.identity.CurrentUser;
import salaklang.inbox.WorkPage.Row;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Rows;

/** The inbox and the board as files: what the tab and the filters show, with all of its pages. */
@Controller
@RequestMapping("/{province}")
class InboxExport {

    private final InboxReader reader;
    private final Export export;
    private final CurrentUser currentUser;

    InboxExport(InboxReader reader, Export export, CurrentUser currentUser) {
        this.reader = reader;
        this.export = export;
        this.currentUser = currentUser;
    }

    @GetMapping({"/assignments.xlsx", "/assignments.csv"})
    void main(InboxSearch search, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (AssignmentAccess.hasBoard(currentUser.require())) {
            answer(from -> reader.board(from, Export.PAGE, false), search, request, response);
        } else {
            inbox(search, request, response);
        }
    }

    @GetMapping({"/inbox.xlsx", "/inbox.csv"})
    void inbox(InboxSearch search, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(from -> reader.inbox(from, Export.PAGE, false), search, request, response);
    }

    @GetMapping({"/board.xlsx", "/board.csv"})
    void board(InboxSearch search, HttpServletRequest request, HttpServletResponse response) throws IOException {
        reader.requireBoard();
        answer(from -> reader.board(from, Export.PAGE, false), search, request, response);
    }

    private void answer(
            Function<InboxSearch, WorkPage> list,
            InboxSearch search,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        export.answerPages(request, response, columns(), after -> {
            var page = list.apply(search.from(after));
            return new Rows.Page<>(page.rows(), page.next());
        });
    }

    private Columns<Row> columns() {
        return Columns.<Row>of("assignments", "inbox.board")
                .with("inbox.column.title", row -> row.item().title())
                .with("inbox.column.expected", row -> row.item().expected())
                .with(
                        "inbox.unit",
                        row -> row.unit() == null
                                ? row.item().unit().value()
                                : row.unit().name())
                .with("inbox.column.from", Row::from)
                .with(
                        "inbox.source",
                        row -> export.say("inbox.source." + row.item().source()))
                .with("inbox.column.due", row -> row.item().dueDate())
                .with(
                        "inbox.urgency",
                        row -> export.say("inbox.urgency." + row.item().urgency()))
                .with(
                        "assignment.state",
                        row -> export.say("assignment.state." + row.item().state()))
                .with("inbox.column.percent", row -> row.item().percent())
                .with("inbox.load.who", row -> row.item().claimedByPosition())
                .with("inbox.column.extension", row -> row.item().extensionTo());
    }
}
