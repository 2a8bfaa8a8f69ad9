package salaklang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeKind;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeService;
import salaklang.committee.SeatView;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.spreadsheet.Spreadsheet;
import salaklang.tenancy.CurrentTenant;

@FeatureTest
class RosterTest {

    private static final String PROVINCE = "si-sa-ket";
    private static final Person SECRETARY = People.secretary(PROVINCE);
    private static final String HEADINGS =
            "ตำแหน่ง,ตำแหน่งในคณะ,ที่มาของที่นั่ง,หน่วยงาน,ผู้ดำรงตำแหน่ง,อีเมล,ตั้งแต่วันที่,นับองค์ประชุม\n";
    private static final String RIGHT = """
            ผู้ว่าราชการจังหวัด,ประธาน,โดยตำแหน่ง,,ผู้ว่าราชการจังหวัดศรีสะเกษ,governor@example.go.th,1 ต.ค. 2568,
            ผู้แทนประชาสัมพันธ์จังหวัด,กรรมการ,ผู้แทนหน่วยงาน,agencies/pr,,,,ใช่
            """;
    private static final String WRONG = """
            ปลัดจังหวัด,กรรมการพิเศษ,โดยตำแหน่ง,,,,,
            ผู้แทนชุมชน,กรรมการ,ผู้แทนหน่วยงาน,,,,,
            ,กรรมการ,โดยตำแหน่ง,,,,,
            รองผู้ว่าราชการจังหวัด,ประธาน,โดยตำแหน่ง,,ใครคนหนึ่ง,ไม่ใช่อีเมล,32 ต.ค. 2568,อาจจะ
            ผู้แทนประชาสัมพันธ์จังหวัด,กรรมการ,ผู้แทนหน่วยงาน,agencies/pr,,,,
            """;

    @Autowired
    private CommitteeService committees;

    @Autowired
    private CommitteeRegister register;

    @Autowired
    private MockMvc mvc;

    private CommitteeId committee;

    @BeforeEach
    void aCommitteeWithoutSeats() {
        committee = as(() -> committees.create(
                "คณะกรรมการนำเข้า " + UUID.randomUUID(), CommitteeKind.COMMITTEE, "agencies/nre", null));
    }

    @Test
    void rightRowsBecomeMembersOnce() throws Exception {
        var preview = upload(RIGHT);
        assertThat(seats()).isEmpty();

        mvc.perform(post(preview).with(People.login(SECRETARY)))
                .andExpect(redirectedUrl("/si-sa-ket/committees/" + committee));

        assertThat(seats())
                .extracting(SeatView::position, SeatView::name)
                .containsExactly(
                        tuple("ผู้ว่าราชการจังหวัด", "ผู้ว่าราชการจังหวัดศรีสะเกษ"),
                        tuple("ผู้แทนประชาสัมพันธ์จังหวัด", "ผู้แทนประชาสัมพันธ์จังหวัด"));
        mvc.perform(post(preview).with(People.login(SECRETARY))).andExpect(status().isConflict());
        mvc.perform(post(preview + "?rest=true").with(People.login(SECRETARY))).andExpect(status().isConflict());
        assertThat(seats()).hasSize(2);
    }

    @Test
    void everyWrongRowIsNamedAndNothingIsTakenOver() throws Exception {
        var preview = upload(RIGHT + WRONG);

        mvc.perform(get(preview).with(People.login(SECRETARY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("กรรมการพิเศษ")))
                .andExpect(content().string(containsString("ซ้ำกับแถวที่ 3")))
                .andExpect(content().string(containsString("32 ต.ค. 2568")));
        mvc.perform(post(preview).with(People.login(SECRETARY))).andExpect(status().isUnprocessableEntity());

        assertThat(seats()).isEmpty();
    }

    @Test
    void theRestIsTakenOverWhereThePersonSaysSo() throws Exception {
        var preview = upload(RIGHT + WRONG);

        mvc.perform(post(preview).param("rest", "true").with(People.login(SECRETARY)))
                .andExpect(status().is3xxRedirection());

        assertThat(seats()).hasSize(2);
    }

    @Test
    void theApiNamesTheRowTheColumnAndWhatIsWrong() throws Exception {
        var created = mvc.perform(multipart("/api/v1/si-sa-ket/committees/" + committee + "/roster")
                        .file(new MockMultipartFile(
                                "file",
                                "members.csv",
                                "text/csv",
                                (HEADINGS + RIGHT + WRONG).getBytes(StandardCharsets.UTF_8)))
                        .with(People.login(SECRETARY)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.right").value(2))
                .andExpect(jsonPath("$.wrong[0].row").value(4))
                .andExpect(jsonPath("$.wrong[0].column").value("ตำแหน่งในคณะ"))
                .andExpect(jsonPath("$.wrong[*].row").value(hasItems(4, 5, 6, 7, 8)))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        mvc.perform(post(created + "?rest=true").with(People.login(SECRETARY)))
                .andExpect(jsonPath("$.members").value(2));
        mvc.perform(get(created).with(People.login(SECRETARY)))
                .andExpect(jsonPath("$.done").value(true));
    }

    @Test
    void theTemplateThatIsDownloadedIsTheOneThatIsRead() throws Exception {
        var template = mvc.perform(
                        get("/si-sa-ket/roster/" + committee + "/template").with(People.login(SECRETARY)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(Spreadsheet.lines(template).get(0).cells())
                .containsExactlyElementsOf(
                        List.of(Column.values()).stream().map(Column::thai).toList());
    }

    @Test
    void aThousandRowsAreFine() throws Exception {
        var rows = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            rows.append("ผู้แทนชุมชนที่ ")
                    .append(i)
                    .append(",กรรมการ,โดยตำแหน่ง,,ผู้แทน ")
                    .append(i)
                    .append(",,,\n");
        }
        var preview = upload(rows.toString());
        var sent = StatementCount.of(
                () -> mvc.perform(get(preview).with(People.login(SECRETARY))).andExpect(status().isOk()));
        assertThat(sent).hasSizeLessThanOrEqualTo(15);

        mvc.perform(post(preview).with(People.login(SECRETARY))).andExpect(status().is3xxRedirection());

        assertThat(seats()).hasSize(1_000);
        for (var page : List.of("", "/edit", "/rules")) {
            var statements = StatementCount.of(() -> mvc.perform(
                            get("/si-sa-ket/committees/" + committee + page).with(People.login(SECRETARY)))
                    .andExpect(status().isOk()));
            assertThat(statements).as(page).hasSizeLessThanOrEqualTo(15);
        }
    }

    @Test
    void whatIsNoSpreadsheetStaysInTheForm() throws Exception {
        mvc.perform(multipart("/si-sa-ket/roster/" + committee)
                        .file(new MockMultipartFile(
                                "files", "x.csv", "text/csv", "ชื่อ\nก".getBytes(StandardCharsets.UTF_8)))
                        .with(People.login(SECRETARY)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("files-error")));
        mvc.perform(multipart("/si-sa-ket/roster/" + committee).with(People.login(SECRETARY)))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void onlyThoseWhoRunTheCommitteeBringMembers() throws Exception {
        var preview = upload(RIGHT);
        for (var path : List.of("/si-sa-ket/roster/" + committee, preview)) {
            mvc.perform(get(path).with(People.login(People.governor(PROVINCE)))).andExpect(status().isForbidden());
            mvc.perform(get(path).with(People.login(People.localOfficer(PROVINCE))))
                    .andExpect(status().isNotFound());
        }
    }

    private String upload(String rows) throws Exception {
        return mvc.perform(multipart("/si-sa-ket/roster/" + committee)
                        .file(new MockMultipartFile(
                                "files", "members.csv", "text/csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8)))
                        .with(People.login(SECRETARY)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private List<SeatView> seats() {
        return as(() -> register.seats(committee));
    }

    private static <T> T as(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(SECRETARY, work));
    }
}
