package salaklang.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.document.Documents;
import salaklang.escalation.Channel;
import salaklang.identity.CurrentUser;
import salaklang.identity.MailSettings;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/** The outbox and a real SMTP server. */
@FeatureTest
class MailDeliveryTest {

    private static final String PROVINCE = "lamphun";
    private static final String SENDER = "sala-klang@example.go.th";
    private static final Locale THAI = Locale.forLanguageTag("th");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
            .withPerMethodLifecycle(false);

    @Autowired
    private Mails mails;

    @Autowired
    private MailOutbox outbox;

    @Autowired
    private Documents documents;

    @Autowired
    private Provinces provinces;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final LateClock clock = new LateClock();
    private String address;

    @BeforeEach
    void somebody() {
        address = UUID.randomUUID() + "@example.go.th";
        deliver(PROVINCE, there());
    }

    @Test
    void aMailIsReadAsItWasWrittenInThai() throws Exception {
        enqueue(new MailMessage(
                key(),
                "meeting:1",
                MailRecipient.of("ท้องถิ่นจังหวัดลำพูน", address),
                "เชิญประชุม ครั้งที่ 3/2569 เรื่องน้ำและป่าไม้ที่ผู้ใหญ่บ้านเสนอ",
                List.of("ขอเชิญประชุมวันที่ 7 ธ.ค. 2569\nเวลา 09.00 น.", "<b>ตัวหนา</b> & เครื่องหมาย"),
                new MailLink("เปิดหน้าการประชุม", "/meetings/1"),
                null,
                List.of()));

        deliver(PROVINCE, there());

        var mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo("เชิญประชุม ครั้งที่ 3/2569 เรื่องน้ำและป่าไม้ที่ผู้ใหญ่บ้านเสนอ");
        assertThat(mail.getHeader("Subject")[0]).contains("=?UTF-8?");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("ท้องถิ่นจังหวัดลำพูน");
        assertThat(mail.getFrom()[0]).hasToString(SENDER);
        assertThat(mail.getMessageID()).endsWith("@example.go.th>");
        assertThat(text(mail, "text/plain"))
                .startsWith("เรียน ท้องถิ่นจังหวัดลำพูน")
                .contains("<b>ตัวหนา</b> & เครื่องหมาย")
                .contains("http://localhost/lamphun/meetings/1")
                .contains("จังหวัดลำพูน");
        assertThat(text(mail, "text/html"))
                .contains("<html lang=\"th\">")
                .contains("7 ธ.ค. 2569<br>เวลา 09.00 น.")
                .contains("&lt;b&gt;ตัวหนา&lt;/b&gt; &amp; เครื่องหมาย")
                .contains("<a href=\"http://localhost/lamphun/meetings/1\">เปิดหน้าการประชุม</a>");
    }

    @Test
    void itIsInTheRecipientsLanguage() throws Exception {
        enqueue(MailMessage.of(
                key(),
                "meeting:1",
                new MailRecipient("Head of the agency", address, Locale.ENGLISH),
                "Meeting",
                List.of("See you."),
                null));

        deliver(PROVINCE, there());

        assertThat(text(received().get(0), "text/plain"))
                .startsWith("Dear Head of the agency,")
                .contains("the province of Lamphun");
    }

    @Test
    void aCalendarTakesUpTheInvitationAndFilesAreAttached() throws Exception {
        var object = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:ประชุม\r\nEND:VCALENDAR\r\n";
        var pdf = "%PDF-1.4 หนังสือเชิญ".getBytes(StandardCharsets.UTF_8);
        var stored = CurrentTenant.in(
                PROVINCE,
                () -> CurrentUser.as(
                        People.secretary(PROVINCE),
                        () -> documents.store("วาระ.txt", "วาระที่ 1".getBytes(StandardCharsets.UTF_8))));
        enqueue(new MailMessage(
                key(),
                "meeting:1",
                MailRecipient.of("ท้องถิ่นจังหวัด", address),
                "เชิญประชุม",
                List.of("ขอเชิญประชุม"),
                null,
                new MailCalendar(MailCalendar.Method.REQUEST, object),
                List.of(
                        MailFile.of("หนังสือเชิญประชุม.pdf", "application/pdf", pdf),
                        MailFile.stored("วาระ.txt", "text/plain", stored))));

        deliver(PROVINCE, there());

        var whole = (Multipart) received().get(0).getContent();
        assertThat(received().get(0).getContentType()).startsWith("multipart/mixed");
        var words = whole.getBodyPart(0);
        assertThat(words.getContentType()).startsWith("multipart/alternative");
        var alternatives = (Multipart) words.getContent();
        assertThat(types(alternatives)).containsExactly("text/plain", "text/html", "text/calendar");
        assertThat(alternatives.getBodyPart(2).getContentType()).contains("method=REQUEST");
        assertThat(bytes(alternatives, 2)).isEqualTo(object.getBytes(StandardCharsets.UTF_8));
        assertThat(types(whole))
                .containsExactly("multipart/alternative", "application/ics", "application/pdf", "text/plain");
        assertThat(whole.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(bytes(whole, 1)).isEqualTo(object.getBytes(StandardCharsets.UTF_8));
        assertThat(whole.getBodyPart(2).getFileName()).isEqualTo("หนังสือเชิญประชุม.pdf");
        assertThat(whole.getBodyPart(2).getHeader("Content-Disposition")[0]).contains("filename*=UTF-8''");
        assertThat(bytes(whole, 2)).isEqualTo(pdf);
        assertThat(new String(bytes(whole, 3), StandardCharsets.UTF_8)).isEqualTo("วาระที่ 1");
    }

    @Test
    void theSameKeyIsSentOnce() throws Exception {
        var message = message("meeting:1", "เรื่องเดียว");
        enqueue(message);
        enqueue(message);
        deliver(PROVINCE, there());
        enqueue(message);
        deliver(PROVINCE, there());

        assertThat(received()).hasSize(1);
    }

    @Test
    void aChangeThatIsUndoneTellsNobody() {
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(status -> {
                    mails.enqueue(message("meeting:1", "ไม่เกิดขึ้น"));
                    status.setRollbackOnly();
                }));
        deliver(PROVINCE, there());

        assertThat(received()).isEmpty();
        assertThatThrownBy(() -> CurrentTenant.run(PROVINCE, () -> mails.enqueue(message("meeting:1", "นอกธุรกรรม"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whileTheServerIsAwayNothingIsLostAndThenAllComeOnceAndInOrder() throws Exception {
        var subjects = IntStream.rangeClosed(1, 5).mapToObj(n -> "ฉบับที่ " + n).toList();
        var queue = "assignment:" + UUID.randomUUID();
        subjects.forEach(subject -> enqueue(message(queue, subject)));

        for (var hour = 0; hour < 72; hour++) {
            clock.passes(Duration.ofHours(1));
            assertThatThrownBy(() -> deliver(PROVINCE, away())).isInstanceOf(MailServerAway.class);
        }
        assertThat(rows(MailState.WAITING))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.attempts()).isZero());
        assertThat(rows(MailState.WAITING))
                .extracting(MailRow::lastError)
                .anySatisfy(error -> assertThat(error).isNotBlank());

        deliver(PROVINCE, there());
        deliver(PROVINCE, there());

        assertThat(received()).extracting(MailDeliveryTest::subject).containsExactlyElementsOf(subjects);
        assertThat(rows(MailState.SENT))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.sentAt()).isNotNull());
    }

    @Test
    void anAddressThatIsRefusedIsGivenUpAfterSomeTriesAndSentAgainByAPerson() throws Exception {
        var queue = "assignment:" + UUID.randomUUID();
        enqueue(message(queue, "ฉบับแรก"));
        enqueue(message(queue, "ฉบับหลัง"));
        try (var refusing = new RefusingServer()) {
            for (var attempt = 1; attempt < MailBackOff.MOST_REFUSED; attempt++) {
                deliver(PROVINCE, refusing.post());
                assertThat(rows(MailState.WAITING)).as("attempt %d", attempt).hasSize(2);
                clock.passes(Duration.ofMinutes(61));
            }
            deliver(PROVINCE, refusing.post());
        }
        assertThat(rows(MailState.FAILED)).singleElement().satisfies(row -> {
            assertThat(row.subject()).isEqualTo("ฉบับแรก");
            assertThat(row.attempts()).isEqualTo(MailBackOff.MOST_REFUSED);
            assertThat(row.lastError()).contains("550");
        });
        assertThat(notices()).isEqualTo(1);

        clock.passes(Duration.ofMinutes(1));
        deliver(PROVINCE, there());
        assertThat(received()).extracting(MailDeliveryTest::subject).containsExactly("ฉบับหลัง");

        var given = rows(MailState.FAILED).get(0).id();
        CurrentTenant.run(
                PROVINCE, () -> transaction.executeWithoutResult(status -> outbox.resend(given, clock.instant())));
        deliver(PROVINCE, there());
        assertThat(received()).extracting(MailDeliveryTest::subject).containsExactly("ฉบับหลัง", "ฉบับแรก");
    }

    @Test
    void whatIsNoAddressAtAllIsRefusedWithoutAskingTheServer() {
        address = "no address " + UUID.randomUUID();
        enqueue(message("assignment:" + address, "ไม่มีที่อยู่"));

        deliver(PROVINCE, there());

        assertThat(rows(MailState.WAITING))
                .singleElement()
                .satisfies(row -> assertThat(row.attempts()).isEqualTo(1));
    }

    @Test
    void aLineBreakInASubjectOrNameSmugglesNoHeaderIn() throws Exception {
        enqueue(MailMessage.of(
                key(),
                "meeting:1",
                MailRecipient.of("Name\r\nBcc: other@example.go.th", address),
                "Subject\r\nBcc: other@example.go.th",
                List.of("x"),
                null));

        deliver(PROVINCE, there());

        assertThat(received()).hasSize(1);
        assertThat(received().get(0).getHeader("Bcc")).isNull();
        assertThat(received().get(0).getSubject()).isEqualTo("Subject Bcc: other@example.go.th");
    }

    @Test
    void aReplicaThatDiesAfterTakingAMailLeavesItToAnother() throws Exception {
        enqueue(message("meeting:1", "ค้างส่ง"));
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(status -> outbox.take(Channel.EMAIL, clock.instant())));

        deliver(PROVINCE, there());
        assertThat(received()).isEmpty();

        clock.passes(MailOutbox.LEASE);
        deliver(PROVINCE, there());
        assertThat(received()).hasSize(1);
    }

    @Test
    void whoeverLostItsLeaseMarksNothing() {
        enqueue(message("meeting:1", "สายไป"));
        var late = CurrentTenant.in(
                PROVINCE,
                () -> transaction.execute(
                        status -> outbox.take(Channel.EMAIL, clock.instant()).orElseThrow()));
        clock.passes(MailOutbox.LEASE);
        deliver(PROVINCE, there());

        var marked = CurrentTenant.in(
                PROVINCE, () -> transaction.execute(status -> outbox.failedUntil(late, "late", clock.instant())));
        assertThat(marked).isFalse();
        assertThat(rows(MailState.SENT)).hasSize(1);
    }

    @Test
    void threeReplicasAtOnceSendEachMailOnceAndEachQueueInOrder() throws Exception {
        for (var n = 0; n < 60; n++) {
            enqueue(message("assignment:" + n % 6, "%d-%02d".formatted(n % 6, n)));
        }
        var replicas = Executors.newFixedThreadPool(3);
        replicas.invokeAll(List.<Callable<Integer>>of(
                () -> deliver(PROVINCE, there()), () -> deliver(PROVINCE, there()), () -> deliver(PROVINCE, there())));
        replicas.shutdown();
        deliver(PROVINCE, there());

        var subjects = received().stream().map(MailDeliveryTest::subject).toList();
        assertThat(subjects).hasSize(60).doesNotHaveDuplicates();
        for (var queue = 0; queue < 6; queue++) {
            var own = queue + "-";
            assertThat(subjects.stream().filter(subject -> subject.startsWith(own)))
                    .isSorted();
        }
    }

    @Test
    void aProvincesMailsAreSentAsThatProvinceAlone() throws Exception {
        enqueue(message("meeting:1", "ของลำพูน"));

        deliver("phrae", there());
        assertThat(received()).isEmpty();
        assertThat(CurrentTenant.<List<MailRow>>in(
                        "phrae", () -> transaction.execute(status -> outbox.list(MailState.WAITING, null, 1000))))
                .extracting(MailRow::recipientAddress)
                .doesNotContain(address);
        var mail = rows(MailState.WAITING).get(0).id();
        assertThat(CurrentTenant.<Boolean>in(
                        "phrae", () -> transaction.execute(status -> outbox.resend(mail, clock.instant()))))
                .isFalse();

        deliver(PROVINCE, there());
        assertThat(received()).hasSize(1);
    }

    @Test
    void withoutAServerMailsWait() {
        enqueue(message("meeting:1", "รอ"));
        var none = new SmtpPost(new MailSettings(null, 25, null, null, null, false));

        assertThat(none.isReady()).isFalse();
        delivery(none).everyProvince();
        assertThat(rows(MailState.WAITING)).hasSize(1);
    }

    private MailMessage message(String queue, String subject) {
        return MailMessage.of(
                key(), queue, new MailRecipient("ผู้รับ", address, THAI), subject, List.of("ข้อความ"), null);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private void enqueue(MailMessage message) {
        CurrentTenant.run(PROVINCE, () -> transaction.executeWithoutResult(status -> mails.enqueue(message)));
    }

    private int deliver(String province, SmtpPost post) {
        return delivery(post).deliver(province, 1000);
    }

    private MailDelivery delivery(SmtpPost post) {
        return new MailDelivery(outbox, new Posts(List.of(post)), provinces, transaction, events, clock);
    }

    private static SmtpPost there() {
        return post(SERVER.getSmtp().getServerSetup());
    }

    /** Nobody listens there. */
    private static SmtpPost away() {
        return new SmtpPost(new MailSettings("localhost", 1, SENDER, null, null, false));
    }

    private static SmtpPost post(ServerSetup server) {
        return new SmtpPost(
                new MailSettings(server.getBindAddress(), SERVER.getSmtp().getPort(), SENDER, null, null, false));
    }

    private List<MimeMessage> received() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isFor(mail, address))
                .toList();
    }

    private static boolean isFor(MimeMessage mail, String address) {
        try {
            return ((InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0])
                    .getAddress()
                    .equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<MailRow> rows(MailState state) {
        return CurrentTenant.in(
                PROVINCE,
                () -> transaction.execute(status -> outbox.list(state, null, 1000).stream()
                        .filter(row -> row.recipientAddress().equals(address))
                        .toList()));
    }

    private int notices() {
        return CurrentTenant.in(
                PROVINCE,
                () -> transaction.execute(status -> jdbc.sql(
                                "select count(*) from notice where kind = 'MailFailed' and arguments ->> 'note' like :address")
                        .param("address", "%" + address + "%")
                        .query(Integer.class)
                        .single()));
    }

    private static String text(MimeMessage mail, String type) throws MessagingException, IOException {
        var words = (Multipart) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
        var types = types(words);
        return new String(bytes(words, types.indexOf(type)), StandardCharsets.UTF_8);
    }

    private static List<String> types(Multipart parts) throws MessagingException {
        var types = new ArrayList<String>();
        for (var n = 0; n < parts.getCount(); n++) {
            types.add(parts.getBodyPart(n).getContentType().split(";")[0].toLowerCase(Locale.ROOT));
        }
        return types;
    }

    private static byte[] bytes(Multipart parts, int n) throws MessagingException, IOException {
        return parts.getBodyPart(n).getInputStream().readAllBytes();
    }

    /** Runs as fast as any, and later by what the test lets pass. */
    private static final class LateClock extends Clock {

        private final Clock system = Clock.system(ZoneId.of("Asia/Bangkok"));
        private Duration late = Duration.ZERO;

        void passes(Duration time) {
            late = late.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return system.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return system.instant().plus(late);
        }
    }
}
