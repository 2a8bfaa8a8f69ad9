package salaklang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import salaklang.document.Paper.Emblem;
import salaklang.document.Paper.MemoHead;
import salaklang.document.Paper.Text;
import salaklang.identity.Role;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.tenancy.CurrentTenant;

@FeatureTest
class PaperLookTest {

    private static final String PAGE = "/phrae/settings/papers";
    private static final Paper LETTER =
            SamplePapers.paper(new Emblem(3, null), Text.of("ที่ประชุม"), new MemoHead(null));

    @Autowired
    MockMvc mvc;

    @Autowired
    Papers papers;

    @AfterEach
    void backToPlain() throws Exception {
        mvc.perform(post(PAGE + "/typeface/remove").with(administrator()).with(csrf()));
        mvc.perform(post(PAGE + "/emblem/remove").with(administrator()).with(csrf()));
    }

    @Test
    void papersAreSetInTheProvincesTypefaceUntilItIsRemoved() throws Exception {
        var bold = font("Bold");
        use(bold, bold).andExpect(redirectedUrl(PAGE));
        mvc.perform(get(PAGE).with(administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("mine.ttf")));
        assertThat(fontsOf("phrae")).allMatch(name -> name.endsWith("Sarabun-Bold"));
        assertThat(fontsOf("si-sa-ket"))
                .allMatch(name -> name.endsWith("Sarabun-Regular") || name.endsWith("Bold"))
                .anyMatch(name -> name.endsWith("Sarabun-Regular"));

        mvc.perform(post(PAGE + "/typeface/remove").with(administrator()).with(csrf()))
                .andExpect(redirectedUrl(PAGE));
        assertThat(fontsOf("phrae")).anyMatch(name -> name.endsWith("Sarabun-Regular"));
    }

    @Test
    void theEmblemStandsInItsPlaceWhereThereIsOne() throws Exception {
        assertThat(picturesOf("phrae")).isZero();
        mvc.perform(get(PAGE + "/emblem.png").with(administrator())).andExpect(status().isNotFound());
        mvc.perform(multipart(PAGE + "/emblem")
                        .file(new MockMultipartFile("picture", "emblem.png", "image/png", png(300)))
                        .with(administrator())
                        .with(csrf()))
                .andExpect(redirectedUrl(PAGE));
        assertThat(picturesOf("phrae")).isEqualTo(2);
        mvc.perform(get(PAGE + "/emblem.png").with(administrator()))
                .andExpect(content().contentType("image/png"));
        mvc.perform(get(PAGE + "/sample.pdf").with(administrator()))
                .andExpect(content().contentType("application/pdf"));
    }

    @Test
    void refusesWhatIsNoTypeface() throws Exception {
        use("%PDF-1.4 no typeface".getBytes(), font("Bold")).andExpect(status().isUnprocessableEntity());
        use(new byte[0], font("Bold")).andExpect(status().isUnprocessableEntity());
        var cut = Arrays.copyOf(font("Regular"), 2000);
        use(cut, cut).andExpect(status().isUnprocessableEntity());
        assertThat(fontsOf("phrae")).anyMatch(name -> name.endsWith("Sarabun-Regular"));
    }

    @Test
    void refusesWhatPrintsBadly() throws Exception {
        for (var picture : new byte[][] {png(100), "GIF89a".getBytes(), new byte[0]}) {
            mvc.perform(multipart(PAGE + "/emblem")
                            .file(new MockMultipartFile("picture", "emblem.png", "image/png", picture))
                            .with(administrator())
                            .with(csrf()))
                    .andExpect(status().isUnprocessableEntity());
        }
        assertThat(picturesOf("phrae")).isZero();
    }

    @Test
    void isTheAdministratorsPage() throws Exception {
        mvc.perform(get(PAGE).with(People.login("phrae", Role.COMMITTEE_SECRETARY)))
                .andExpect(status().isNotFound());
        mvc.perform(post(PAGE + "/typeface/remove")
                        .with(People.login("phrae", Role.GOVERNOR))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    private ResultActions use(byte[] regular, byte[] bold) throws Exception {
        return mvc.perform(multipart(PAGE + "/typeface")
                .file(new MockMultipartFile("regular", "mine.ttf", "font/ttf", regular))
                .file(new MockMultipartFile("bold", "mine-bold.ttf", "font/ttf", bold))
                .with(administrator())
                .with(csrf()));
    }

    private List<String> fontsOf(String province) throws IOException {
        try (var document = Loader.loadPDF(CurrentTenant.in(province, () -> papers.pdf(LETTER)))) {
            var names = new ArrayList<String>();
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                names.add(resources.getFont(name).getName());
            }
            return names;
        }
    }

    private long picturesOf(String province) throws IOException {
        try (var document = Loader.loadPDF(CurrentTenant.in(province, () -> papers.pdf(LETTER)))) {
            var resources = document.getPage(0).getResources();
            var pictures = 0L;
            for (var name : resources.getXObjectNames()) {
                pictures += resources.isImageXObject(name) ? 1 : 0;
            }
            return pictures;
        }
    }

    private static RequestPostProcessor administrator() {
        return People.login("phrae", Role.PROVINCE_ADMIN);
    }

    private static byte[] font(String cut) throws IOException {
        try (var stream = PaperLookTest.class.getResourceAsStream("/fonts/Sarabun-" + cut + ".ttf")) {
            return stream.readAllBytes();
        }
    }

    private static byte[] png(int side) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }
}
