package salaklang.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import salaklang.web.InvalidInput;

@RestController
@RequestMapping("/api/v1/{province}/search")
@Tag(name = "Search")
class SearchApi {

    private static final int MOST = 100;

    private final SearchService service;

    SearchApi(SearchService service) {
        this.service = service;
    }

    /** A piece of a text, and whether it is what was looked for. */
    record Piece(String text, boolean found) {

        static List<Piece> of(List<Marked> pieces) {
            return pieces.stream()
                    .map(piece -> new Piece(piece.text(), piece.found()))
                    .toList();
        }
    }

    /** @param path of its page; day null where nobody knows one */
    record FoundEntry(
            Kind kind, String id, String path, String title, String about, LocalDate day, List<Piece> excerpt) {}

    /** @param limited whether there may be more than is ever given: narrow it then */
    record Answer(List<FoundEntry> entries, String next, boolean limited) {}

    @GetMapping
    @Operation(summary = "What the person may see that has these words, the best first")
    Answer find(
            @PathVariable String province,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Kind kind,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "20") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("limit", "search.error.limit", MOST);
        }
        var form = new SearchForm();
        form.setQ(q);
        form.setKind(kind == null ? null : kind.name());
        form.setUnit(unit);
        form.setFrom(from);
        form.setTo(to);
        var found = service.find(form.getQ(), form.narrowing(), after, limit);
        return new Answer(
                found.hits().stream()
                        .map(hit -> new FoundEntry(
                                hit.kind(),
                                hit.id().toString(),
                                "/" + province + hit.path(),
                                hit.title(),
                                hit.about(),
                                hit.knownDay(),
                                Piece.of(hit.excerpt(found.sought()))))
                        .toList(),
                found.next(),
                found.limited());
    }

    /** @param subjects how many are looked at again */
    record Renewal(int subjects) {}

    @PostMapping("/renewal")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Index everything anew in the background; for the administrator")
    Renewal renew() {
        return new Renewal(service.renew());
    }
}
