package salaklang.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;

@FeatureTest
class MailPagesTest {

    private static final String PROVINCE = "phrae";
    private static final Person ADMINISTRATOR = People.of(PROVINCE, Role.PROVINCE_ADMIN);

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvc mvc;

    private final String subject = "เรื่อง " + UUID.randomUUID();
    private UUID mail;

    @BeforeEach
    void aMail() {
        var key = UUID.randomUUID().toString();
        mail = Mails.idOf(PROVINCE, key);
        var to = MailRecipient.of("ผู้รับ", "somebody@example.go.th");
        inTransaction(() -> mails.enqueue(MailMessage.of(key, key, to, subject, List.of("เนื้อความลับ"), null)));
    }

    @Test
    void theAdministratorSeesWhatWaitsAndThatThereIsNoMailServer() throws Exception {
        mvc.perform(get("/phrae/mails?state=WAITING").with(People.login(ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(subject)))
                .andExpect(content().string(containsString("ยังไม่ได้ตั้งเครื่องบริการอีเมล")))
                .andExpect(content().string(not(containsString("เนื้อความลับ"))));
        mvc.perform(get("/api/v1/phrae/mails?state=WAITING").with(People.login(ADMINISTRATOR)))
                .andExpect(jsonPath("$[0].subject").value(subject));
        assertThat(StatementCount.of(
                        () -> mvc.perform(get("/phrae/mails?state=WAITING").with(People.login(ADMINISTRATOR)))))
                .hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void whatWasGivenUpIsSentAgain() throws Exception {
        become("update mail set state = 'FAILED', attempts = 53, last_error = '550 <no such user>' where id = :id");
        mvc.perform(get("/phrae/mails").with(People.login(ADMINISTRATOR)))
                .andExpect(content().string(containsString(subject)))
                .andExpect(content().string(containsString("550 &lt;no such user&gt;")));

        mvc.perform(post("/phrae/mails/" + mail + "/resend").with(People.login(ADMINISTRATOR)))
                .andExpect(redirectedUrl("/phrae/mails?state=WAITING"));

        mvc.perform(get("/phrae/mails?state=WAITING").with(People.login(ADMINISTRATOR)))
                .andExpect(content().string(containsString(subject)));
    }

    @Test
    void whatWasSentIsNotSentAgain() throws Exception {
        become("update mail set state = 'SENT', sent_at = now() where id = :id");

        mvc.perform(post("/phrae/mails/" + mail + "/resend").with(People.login(ADMINISTRATOR)))
                .andExpect(status().isConflict());
    }

    @Test
    void nobodyElseSeesThem() throws Exception {
        for (var role : List.of(Role.GOVERNOR, Role.COMMITTEE_SECRETARY, Role.AUDITOR)) {
            mvc.perform(get("/phrae/mails").with(People.login(PROVINCE, role))).andExpect(status().isNotFound());
            mvc.perform(post("/phrae/mails/" + mail + "/resend").with(People.login(PROVINCE, role)))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(post("/si-sa-ket/mails/" + mail + "/resend").with(People.login("si-sa-ket", Role.PROVINCE_ADMIN)))
                .andExpect(status().isNotFound());
    }

    private void become(String sql) {
        inTransaction(() -> jdbc.sql(sql).param("id", mail).update());
    }

    private void inTransaction(Runnable work) {
        CurrentTenant.run(PROVINCE, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
