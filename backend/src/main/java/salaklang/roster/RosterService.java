package salaklang.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeService;
import salaklang.committee.CommitteeView;
import salaklang.document.DocumentView;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.spreadsheet.Spreadsheet;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Takes a spreadsheet, says what it would bring, and brings it. */
@Service
@Transactional
class RosterService {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Uploads uploads;
    private final Documents documents;
    private final CommitteeRegister register;
    private final CommitteeService committees;
    private final Organisation organisation;
    private final Words words;
    private final CurrentUser currentUser;
    private final Clock clock;

    RosterService(
            Uploads uploads,
            Documents documents,
            CommitteeRegister register,
            CommitteeService committees,
            Organisation organisation,
            Words words,
            CurrentUser currentUser,
            Clock clock) {
        this.uploads = uploads;
        this.documents = documents;
        this.register = register;
        this.committees = committees;
        this.organisation = organisation;
        this.words = words;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @throws NotFound where the person who asks does not see the committee
     * @throws AccessDeniedException where they do not run it
     */
    @Transactional(readOnly = true)
    CommitteeView committee(CommitteeId id) {
        var committee = register.require(id);
        if (!register.sees(currentUser.require(), committee)) {
            throw new NotFound();
        }
        if (!register.runs(currentUser.require(), committee)) {
            throw new AccessDeniedException("This person does not run the committee");
        }
        return committee;
    }

    /** Keeps a spreadsheet; nothing of it is taken over yet. */
    UUID upload(CommitteeId id, Collection<MultipartFile> files) {
        requireActive(id);
        var stored = documents.store(files);
        if (stored.size() != 1) {
            throw new InvalidInput("files", "roster.error.one-file");
        }
        var upload = uploads.save(new Upload(id, stored.get(0), clock.instant()));
        sheet(upload);
        return upload.id();
    }

    /** The last spreadsheets of a committee, the latest first. */
    @Transactional(readOnly = true)
    List<UploadView> latest(CommitteeId id) {
        committee(id);
        var found = uploads.findTop5ByCommitteeIdOrderByUploadedAtDesc(id);
        var names = documents.views(found.stream().map(Upload::document).toList()).stream()
                .collect(Collectors.toMap(DocumentView::id, DocumentView::fileName));
        return found.stream()
                .map(upload -> upload.view(names.get(upload.document())))
                .toList();
    }

    @Transactional(readOnly = true)
    Preview preview(CommitteeId id, UUID uploadId) {
        committee(id);
        var upload = find(id, uploadId);
        var name = documents.views(List.of(upload.document())).get(0).fileName();
        return new Preview(upload.view(name), read(id, upload));
    }

    /**
     * Makes members of the rows.
     *
     * @param rest to leave the wrong rows out, rather than to take over nothing
     * @return how many members there are more
     */
    int takeOver(CommitteeId id, UUID uploadId, boolean rest) {
        requireActive(id);
        var upload = find(id, uploadId);
        upload.requireOpen();
        var rows = read(id, upload);
        var right = rows.stream().filter(ReadRow::right).map(ReadRow::member).toList();
        if (!rest && right.size() < rows.size()) {
            throw new InvalidInput("rest", "roster.error.wrong-rows", rows.size() - right.size());
        }
        if (right.isEmpty()) {
            throw new InvalidInput("rest", "roster.error.no-right-row");
        }
        upload.takeOver(right.size());
        committees.addMembers(id, right);
        return right.size();
    }

    private List<ReadRow> read(CommitteeId id, Upload upload) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new RowReader(words, units(), register.seats(id), today).read(sheet(upload));
    }

    private Sheet sheet(Upload upload) {
        var content = documents.content(upload.document());
        return switch (content.document().mediaType()) {
            case SPREADSHEET, "text/csv", "text/plain" -> Sheet.of(Spreadsheet.lines(content.bytes()));
            default -> throw new InvalidInput("files", "roster.error.no-spreadsheet");
        };
    }

    private Map<String, UnitCode> units() {
        var units = new HashMap<String, UnitCode>();
        for (var unit : organisation.all()) {
            for (var name : List.of(unit.code().value(), unit.nameTh(), unit.nameEn(), unit.shortTh())) {
                units.putIfAbsent(name, unit.code());
            }
        }
        return units;
    }

    private void requireActive(CommitteeId id) {
        if (!committee(id).isActive()) {
            throw new WrongState("committee", "DISSOLVED");
        }
    }

    private Upload find(CommitteeId id, UUID upload) {
        return uploads.findByIdAndCommitteeId(upload, id).orElseThrow(NotFound::new);
    }
}
