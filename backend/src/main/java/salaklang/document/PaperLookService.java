package salaklang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** What a province's administrator gives to its papers. For anybody else there is no such page. */
@Service
class PaperLookService {

    private final PaperParts parts;
    private final TypefaceCheck typefaceCheck;
    private final EmblemCheck emblemCheck;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PaperLookService(
            PaperParts parts,
            TypefaceCheck typefaceCheck,
            EmblemCheck emblemCheck,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.parts = parts;
        this.typefaceCheck = typefaceCheck;
        this.emblemCheck = emblemCheck;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Map<PaperPart, PaperPartView> given() {
        requireAdministrator();
        return parts.views();
    }

    /** @throws NotFound where there is none */
    @Transactional(readOnly = true)
    public byte[] emblem() {
        requireAdministrator();
        var picture = parts.content(PaperPart.EMBLEM);
        if (picture == null) {
            throw new NotFound();
        }
        return picture;
    }

    /** @throws InvalidInput for {@code regular} or {@code bold}, where papers cannot be set in it */
    @Transactional
    public void useTypeface(MultipartFile regular, MultipartFile bold) {
        var by = requireAdministrator();
        var name = typefaceCheck.check("regular", nameOf(regular), bytes(regular));
        var boldName = typefaceCheck.check("bold", nameOf(bold), bytes(bold));
        parts.put(PaperPart.REGULAR, nameOf(regular), name, bytes(regular), clock.instant(), by.userId());
        parts.put(PaperPart.BOLD, nameOf(bold), boldName, bytes(bold), clock.instant(), by.userId());
        changed(by, nameOf(regular) + ", " + nameOf(bold));
    }

    /** From now on papers are set in Sarabun again. */
    @Transactional
    public void removeTypeface() {
        var by = requireAdministrator();
        parts.remove(PaperPart.REGULAR, PaperPart.BOLD);
        changed(by, null);
    }

    /** @throws InvalidInput for {@code picture}, where it is no PNG that prints well */
    @Transactional
    public void useEmblem(MultipartFile picture) {
        var by = requireAdministrator();
        var png = emblemCheck.check(nameOf(picture), bytes(picture));
        parts.put(PaperPart.EMBLEM, nameOf(picture), nameOf(picture), png, clock.instant(), by.userId());
        changed(by, nameOf(picture));
    }

    /** From now on the emblem's place stays empty. */
    @Transactional
    public void removeEmblem() {
        var by = requireAdministrator();
        parts.remove(PaperPart.EMBLEM);
        changed(by, null);
    }

    private Person requireAdministrator() {
        var person = currentUser.require();
        if (!person.is(Role.PROVINCE_ADMIN)) {
            throw new NotFound();
        }
        return person;
    }

    private void changed(Person by, String note) {
        events.publishEvent(new PaperLookChanged(by.province(), by, clock.instant(), note));
    }

    private static String nameOf(MultipartFile file) {
        return FileName.clean(file == null ? null : file.getOriginalFilename());
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
