package salaklang.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import salaklang.committee.CommitteeId;

@RestController
@RequestMapping("/api/v1/{province}/committees/{id}/roster")
@Tag(name = "committees")
class RosterApi {

    /**
     * A spreadsheet that was brought.
     *
     * @param right how many of its rows can become members
     * @param taken how many of them have
     */
    record UploadBody(String id, String fileName, int right, List<WrongRow> wrong, boolean done, int taken) {}

    /**
     * What is wrong with a row, as the spreadsheet program numbers it.
     *
     * @param column its Thai heading; null where the row is wrong as a whole
     */
    record WrongRow(int row, String column, String message) {}

    record Taken(int members) {}

    private final RosterService service;
    private final MessageSource messages;

    RosterApi(RosterService service, MessageSource messages) {
        this.service = service;
        this.messages = messages;
    }

    @Operation(summary = "Bring a spreadsheet of members: nothing is taken over yet")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<UploadBody> upload(
            @PathVariable String province, @PathVariable CommitteeId id, @RequestParam MultipartFile file) {
        var upload = service.upload(id, List.of(file));
        var location = "/api/v1/" + province + "/committees/" + id + "/roster/" + upload;
        return ResponseEntity.created(URI.create(location)).body(read(id, upload));
    }

    @Operation(summary = "What a spreadsheet would bring, and every row that is wrong")
    @GetMapping("/{upload}")
    UploadBody read(@PathVariable CommitteeId id, @PathVariable UUID upload) {
        var preview = service.preview(id, upload);
        var wrong = preview.wrong().stream()
                .flatMap(row -> row.faults().stream()
                        .map(fault -> new WrongRow(
                                row.row().number(),
                                fault.column() == null ? null : fault.column().thai(),
                                messages.getMessage(
                                        fault.message(),
                                        fault.arguments().toArray(),
                                        LocaleContextHolder.getLocale()))))
                .toList();
        return new UploadBody(
                upload.toString(),
                preview.upload().fileName(),
                preview.right().size(),
                wrong,
                preview.upload().done(),
                preview.upload().taken());
    }

    @Operation(summary = "Make members of the rows; with rest=true the wrong ones are left out")
    @PostMapping("/{upload}")
    Taken takeOver(
            @PathVariable CommitteeId id,
            @PathVariable UUID upload,
            @RequestParam(defaultValue = "false") boolean rest) {
        return new Taken(service.takeOver(id, upload, rest));
    }
}
