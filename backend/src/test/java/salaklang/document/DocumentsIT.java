package salaklang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import salaklang.identity.CurrentUser;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

@FeatureTest
class DocumentsIT {

    private static final String PROVINCE = "si-sa-ket";

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whatWasStoredComesBackByteForByte() {
        var id = asSecretary(() -> documents.store("../รายงาน.pdf", SmallFiles.pdf()));

        var content = asSecretary(() -> documents.content(id));

        assertThat(content.bytes()).isEqualTo(SmallFiles.pdf());
        assertThat(content.document().fileName()).isEqualTo("รายงาน.pdf");
        assertThat(content.document().mediaType()).isEqualTo("application/pdf");
        assertThat(content.document().size()).isEqualTo(SmallFiles.pdf().length);
    }

    @Test
    void aFileCarriesItsFingerprintAndWhoStoredIt() {
        var id = asSecretary(() -> documents.store("บันทึก.txt", SmallFiles.text("abc")));

        var stored = asSecretary(() -> transaction.execute(
                status -> database.sql("select sha256 || ' ' || stored_by from document where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single()));

        assertThat(stored)
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad "
                        + People.secretary(PROVINCE).userId());
    }

    @Test
    void oneRefusedFileLeavesNoneStored() {
        var before = stored();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> asSecretary(() -> documents.store(
                        List.of(upload("ภาพ.png", SmallFiles.png()), upload("ภาพ.jpg", SmallFiles.windowsProgram())))))
                .returns("files", InvalidInput::field);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void anInputWithoutAFileIsNone() {
        assertThat(asSecretary(() -> documents.store(List.of(upload("", new byte[0])))))
                .isEmpty();
    }

    @Test
    void aChosenFileWithoutContentIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> asSecretary(() -> documents.store(List.of(upload("รายงาน.pdf", new byte[0])))))
                .returns("document.error.empty", InvalidInput::messageKey);
    }

    @Test
    void viewsComeByOneQueryInTheOrderAskedForAndWithoutTheirContent() throws Exception {
        var ids = asSecretary(
                () -> documents.store(List.of(upload("1.png", SmallFiles.png()), upload("2.pdf", SmallFiles.pdf()))));
        var wanted = List.of(ids.get(1), DocumentId.next(), ids.get(0));

        var sent = StatementCount.of(() -> assertThat(asSecretary(() -> documents.views(wanted)))
                .extracting(DocumentView::fileName)
                .containsExactly("2.pdf", "1.png"));

        assertThat(sent).filteredOn(sql -> sql.contains("document")).hasSize(1);
        assertThat(sent).noneMatch(sql -> sql.contains("document_content"));
    }

    @Test
    void aPhotoOfEvidenceIsKeptWithItsThumbnailAndThePlaceOnPurposeOnly() throws Exception {
        var photo = upload("ภาพ.jpg", Pictures.fromACamera(600, 400, 6));
        var ids = asSecretary(() -> List.of(
                documents.storeEvidence(List.of(photo), true).get(0),
                documents.storeEvidence(List.of(photo), false).get(0)));

        assertThat(asSecretary(() -> documents.views(ids)))
                .extracting(DocumentView::thumbnail, DocumentView::place)
                .containsExactly(tuple(true, new Place(15 + 7 / 60.0, 104.32)), tuple(true, null));
        for (var id : ids) {
            var small = asSecretary(() -> documents.thumbnail(id));
            assertThat(small.document().mediaType()).isEqualTo("image/jpeg");
            assertThat(ImageIO.read(new ByteArrayInputStream(small.bytes())).getHeight())
                    .isEqualTo(320);
            assertThat(new String(asSecretary(() -> documents.content(id)).bytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("SecretCamera1");
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> CurrentTenant.run("phrae", () -> documents.thumbnail(id)));
        }
    }

    @Test
    void aPhotoInALetterStaysByteForByteAndHasNoThumbnail() {
        var sent = Pictures.fromACamera(60, 40, 6);
        var id = asSecretary(() -> documents.store(List.of(upload("ภาพ.jpg", sent))))
                .get(0);

        assertThat(asSecretary(() -> documents.content(id)).bytes()).isEqualTo(sent);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> asSecretary(() -> documents.thumbnail(id)));
    }

    @Test
    void oneBombAmongTheEvidenceLeavesNoneStored() {
        var before = stored();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> asSecretary(() -> documents.storeEvidence(
                        List.of(
                                upload("ภาพ.jpg", Pictures.jpeg(9, 9)),
                                upload("ผนัง.png", Pictures.white(10_000, 10_000))),
                        false)));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void anotherProvincesFileIsNotFound() {
        var id = asSecretary(() -> documents.store("รายงาน.pdf", SmallFiles.pdf()));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> CurrentTenant.run("phrae", () -> documents.content(id)));
        assertThat(CurrentTenant.in("phrae", () -> documents.views(List.of(id))))
                .isEmpty();
    }

    private long stored() {
        return asSecretary(() -> transaction.execute(status ->
                database.sql("select count(*) from document").query(Long.class).single()));
    }

    private static MultipartFile upload(String name, byte[] content) {
        return new MockMultipartFile("files", name, null, content);
    }

    private static <T> T asSecretary(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(People.secretary(PROVINCE), work));
    }
}
