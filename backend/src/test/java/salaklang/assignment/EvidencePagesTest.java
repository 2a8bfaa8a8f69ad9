package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.SECRETARY;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import salaklang.document.DocumentView;
import salaklang.document.Pictures;
import salaklang.identity.Person;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;

/** What a unit sends as evidence is refused or made harmless. */
@FeatureTest
class EvidencePagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    AssignmentReader reader;

    private Casework cases;
    private AssignmentId assignment;
    private String page;

    @BeforeEach
    void workInProgress(@Autowired ApplicationContext application) {
        cases = new Casework(application);
        assignment = cases.inProgress(DLA);
        page = "/" + Casework.PROVINCE + "/assignments/" + assignment;
    }

    @Test
    void aPhotoIsShownInSmallWithoutWhatTheCameraWrote() throws Exception {
        send("ภาพ.jpg", Pictures.fromACamera(600, 400, 6), "ลงพื้นที่แล้ว").andExpect(redirectedUrl(page));
        var photo = only();
        var address = page + "/documents/" + photo.id();

        ask(SECRETARY, get(page)).andExpect(content().string(containsString("src=\"" + address + "/thumbnail\"")));
        ask(SECRETARY, get(address + "/thumbnail"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
        ask(SECRETARY, get(address))
                .andExpect(result -> assertThat(
                                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("SecretCamera1", "Exif"));
        assertThat(photo.place()).isNull();

        ask(PR, get(address + "/thumbnail")).andExpect(status().isNotFound());
        ask(People.secretary("phrae"), get(address + "/thumbnail")).andExpect(status().isNotFound());
        var another = cases.inProgress(DLA);
        ask(DLA, get("/" + Casework.PROVINCE + "/assignments/" + another + "/documents/" + photo.id() + "/thumbnail"))
                .andExpect(status().isNotFound());
    }

    @Test
    void thePlaceIsShownWhereItWasKeptOnPurpose() throws Exception {
        ask(
                        DLA,
                        multipart(page + "/reports")
                                .file(new MockMultipartFile("photos", "ภาพ.jpg", null, Pictures.fromACamera(60, 40, 1)))
                                .param("percent", "50")
                                .param("text", "ลงพื้นที่แล้ว")
                                .param("keepPlace", "true"))
                .andExpect(redirectedUrl(page));
        ask(SECRETARY, get(page)).andExpect(content().string(containsString("ถ่ายที่ 15.11667, 104.32000")));
    }

    @Test
    void bombsAreRefusedAndWhatWasTypedStays() throws Exception {
        refused("ผนัง.png", Pictures.white(10_000, 10_000), "100 ล้านพิกเซล");
        refused("แผน.docx", bomb(), "ขยายออกแล้วใหญ่ผิดปกติ");
        refused("ภาพ.jpg", "MZ not a picture".getBytes(StandardCharsets.UTF_8), "ไม่รับ");
        assertThat(cases.as(DLA, () -> reader.read(assignment)).documents()).isEmpty();
    }

    @Test
    void aNameWithPathPartsAndMarkupIsANameAndText() throws Exception {
        var name = "../../<img src=x onerror=alert(1)>\u202Egpj.txt";
        send(name, "แผน".getBytes(StandardCharsets.UTF_8), "<script>alert(2)</script>")
                .andExpect(redirectedUrl(page));
        assertThat(only().fileName()).doesNotContain("/", "<", ">", "\u202E");
        ask(SECRETARY, get(page))
                .andExpect(content().string(containsString("&lt;script&gt;alert(2)")))
                .andExpect(content().string(not(containsString("<img src=x"))))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    private void refused(String name, byte[] content, String why) throws Exception {
        send(name, content, "ลงพื้นที่แล้ว")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(why)))
                .andExpect(content().string(containsString("ลงพื้นที่แล้ว")));
    }

    private ResultActions send(String name, byte[] content, String text) throws Exception {
        return ask(
                DLA,
                multipart(page + "/reports")
                        .file(new MockMultipartFile("files", name, null, content))
                        .param("percent", "50")
                        .param("text", text));
    }

    private DocumentView only() {
        var documents = cases.as(DLA, () -> reader.read(assignment)).documents();
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    private static byte[] bomb() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument."
                            + "wordprocessingml.document.main+xml\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[50_000_000]);
        }
        return bytes.toByteArray();
    }

    private ResultActions ask(Person person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
