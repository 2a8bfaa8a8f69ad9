package salaklang.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.identity.CurrentUser;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/**
 * The files of the province at hand. There is no address at which to fetch a file by its id alone: the feature that
 * owns it decides who reads it.
 */
@Service
public class Documents {

    private final StoredFiles files;
    private final FileCheck check;
    private final EvidencePhotos photos;
    private final JdbcTemplate database;
    private final CurrentUser currentUser;
    private final Clock clock;

    Documents(
            StoredFiles files,
            FileCheck check,
            EvidencePhotos photos,
            JdbcTemplate database,
            CurrentUser currentUser,
            Clock clock) {
        this.files = files;
        this.check = check;
        this.photos = photos;
        this.database = database;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Stores what a form brought, all or nothing. An input in which no file was chosen counts for none.
     *
     * @throws InvalidInput for the field {@code files}, where one of them is empty, too large or of a type that is not
     *     taken
     */
    @Transactional
    public List<DocumentId> store(Collection<MultipartFile> uploads) {
        return checked(uploads).stream().map(Photo::unchanged).map(this::store).toList();
    }

    /**
     * As {@link #store(Collection)}, but photos are drawn anew: upright, at most 2400 dots long, and stripped of all that the
     * camera wrote into them.
     *
     * @param keepPlace whether to keep where a photo was taken, beside the photo
     * @throws InvalidInput also for a photo that does not open or has too many dots, and for HEIC, which nobody but its
     *     maker's devices can open
     */
    @Transactional
    public List<DocumentId> storeEvidence(Collection<MultipartFile> uploads, boolean keepPlace) {
        return checked(uploads).stream().map(file -> photos.prepare(file, keepPlace)).toList().stream()
                .map(this::store)
                .toList();
    }

    private List<CheckedFile> checked(Collection<MultipartFile> uploads) {
        return uploads.stream()
                .filter(Documents::chosen)
                .map(upload -> check.check(upload.getOriginalFilename(), upload.getSize(), upload))
                .toList();
    }

    /** @throws InvalidInput as in {@link #store(Collection)} */
    @Transactional
    public DocumentId store(String fileName, byte[] content) {
        return store(Photo.unchanged(check.check(fileName, content.length, new ByteArrayResource(content))));
    }

    /** What is known of these files, by one query and in the order asked for; an unknown one is left out. */
    @Transactional(readOnly = true)
    public List<DocumentView> views(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = files.findAllById(ids.stream().map(DocumentId::value).toList()).stream()
                .map(StoredFile::view)
                .collect(Collectors.toMap(DocumentView::id, Function.identity()));
        return new LinkedHashSet<>(ids)
                .stream().filter(found::containsKey).map(found::get).toList();
    }

    /** @throws NotFound where the province has no such file */
    @Transactional(readOnly = true)
    public DocumentContent content(DocumentId id) {
        var view = files.findById(id.value()).map(StoredFile::view).orElseThrow(NotFound::new);
        var bytes = database.queryForObject(
                "select content from document_content where document_id = ?", byte[].class, id.value());
        return new DocumentContent(view, bytes);
    }

    private static boolean chosen(MultipartFile upload) {
        return upload.getSize() > 0
                || (upload.getOriginalFilename() != null
                        && !upload.getOriginalFilename().isBlank());
    }

    /**
     * A small JPEG of a photo.
     *
     * @throws NotFound where there is none
     */
    @Transactional(readOnly = true)
    public DocumentContent thumbnail(DocumentId id) {
        var view = files.findById(id.value()).map(StoredFile::view).orElseThrow(NotFound::new);
        if (!view.thumbnail()) {
            throw new NotFound();
        }
        var bytes = database.queryForObject(
                "select content from document_thumbnail where document_id = ?", byte[].class, id.value());
        return new DocumentContent(
                new DocumentView(id, view.fileName(), "image/jpeg", bytes.length, view.storedAt()), bytes);
    }

    private DocumentId store(Photo photo) {
        var file = photo.file();
        var by = currentUser.require().userId();
        var stored = files.saveAndFlush(new StoredFile(photo, sha256(file.content()), clock.instant(), by));
        try (var content = file.content().getInputStream()) {
            database.update("insert into document_content (document_id, content) values (?, ?)", insert -> {
                insert.setObject(1, stored.id().value());
                insert.setBinaryStream(2, content, file.size());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (photo.thumbnail() != null) {
            database.update(
                    "insert into document_thumbnail (document_id, content) values (?, ?)",
                    stored.id().value(),
                    photo.thumbnail());
        }
        return stored.id();
    }

    private static String sha256(InputStreamSource source) {
        try (var content = new DigestInputStream(source.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
