package salaklang.notification;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.calendar.WorkingDays;
import salaklang.directory.People;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.line.LineAccounts;
import salaklang.line.LineDoor;
import salaklang.mail.Deliveries;
import salaklang.mail.Mails;
import salaklang.mail.Posts;
import salaklang.platform.LineServer;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/** People of a province with mailboxes and LINE accounts of their own, and what they receive. */
class Recipients {

    static final String TOKEN = "token";

    private final ApplicationContext application;
    private final String province;
    private final GreenMailExtension mailServer;
    private final Posts posts;
    private final Posts withoutMailServer;
    private final LineServer line;
    private final List<Person> everybody = new ArrayList<>();

    Recipients(ApplicationContext application, String province, GreenMailExtension mailServer, LineServer line) {
        this.application = application;
        this.province = province;
        this.mailServer = mailServer;
        this.line = line;
        var messaging = LineDoor.messaging(line.url(), province, TOKEN);
        this.posts = Deliveries.posts(mailServer.getSmtp().getPort(), messaging);
        this.withoutMailServer = Deliveries.posts(1, messaging);
    }

    /** Somebody new, with mailbox and LINE account. */
    Person person(Role role, UnitCode... units) {
        var name = role.realmName() + "-" + UUID.randomUUID().toString().substring(0, 8);
        return known(new Person(
                province, UUID.randomUUID().toString(), name, "ตำแหน่ง " + name, Set.of(role), Set.of(units)));
    }

    /** Puts a person in the directory, with mailbox and LINE account. */
    Person known(Person person) {
        run(
                """
                insert into directory_person (user_id, user_name, display_name, email, roles, units, active)
                values (?, ?, ?, ?, string_to_array(?, ' '), string_to_array(?, ' '), true)
                on conflict (tenant_id, user_id) do update set active = true, email = excluded.email
                """,
                person.userId(),
                person.userName(),
                person.displayName(),
                address(person),
                String.join(" ", person.roles().stream().map(Role::name).toList()),
                String.join(" ", person.units().stream().map(UnitCode::value).toList()));
        run("""
                insert into line_account (user_id, user_name, line_user, linked_at) values (?, ?, ?, now())
                on conflict do nothing
                """, person.userId(), person.userName(), lineUser(person));
        everybody.add(person);
        return person;
    }

    /** Everybody leaves, so that no other test meets them. */
    void leave() {
        everybody.forEach(
                person -> run("update directory_person set active = false where user_id = ?", person.userId()));
    }

    void run(String sql, Object... values) {
        CurrentTenant.run(
                province,
                () -> application
                        .getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> application
                                .getBean(JdbcClient.class)
                                .sql(sql)
                                .params(values)
                                .update()));
    }

    Telling telling() {
        return new Telling(
                application.getBean(Notices.class),
                application.getBean(NoticeReach.class),
                doors(),
                application.getBean(NoticeLetters.class),
                application.getBean(Mails.class),
                application.getBean(Digests.class),
                application.getBean(WorkingDays.class),
                application.getBean(Provinces.class),
                application.getBean(JdbcClient.class),
                application.getBean(TransactionTemplate.class),
                application.getBean(Clock.class));
    }

    DigestRound digestRound() {
        return new DigestRound(
                application.getBean(Digests.class),
                application.getBean(Notices.class),
                application.getBean(People.class),
                doors(),
                application.getBean(NoticeLetters.class),
                application.getBean(Mails.class),
                application.getBean(WorkingDays.class),
                application.getBean(Provinces.class),
                application.getBean(TransactionTemplate.class),
                application.getBean(Clock.class));
    }

    private Doors doors() {
        return new Doors(posts, application.getBean(ChoiceBook.class), application.getBean(LineAccounts.class));
    }

    /** Tells what is to be told and sends what has its turn. */
    void tellAndDeliver() {
        telling().tell(province, Integer.MAX_VALUE);
        deliver();
    }

    void deliver() {
        Deliveries.send(application, posts, province);
    }

    /** As {@link #deliver()}, while the mail server is away. */
    void deliverWithoutMailServer() {
        Deliveries.send(application, withoutMailServer, province);
    }

    List<String> subjects(Person person) {
        return mails(person)
                .map(mail -> {
                    try {
                        return mail.getSubject();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    /** The plain texts of a person's mails. */
    List<String> texts(Person person) {
        return mails(person)
                .map(mail -> {
                    try {
                        var whole = (Multipart) mail.getContent();
                        var words = (Multipart) whole.getBodyPart(0).getContent();
                        return ((String) words.getBodyPart(0).getContent()).replace("\r\n", "\n");
                    } catch (MessagingException | IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private Stream<MimeMessage> mails(Person person) {
        return Arrays.stream(mailServer.getReceivedMessages()).filter(mail -> {
            try {
                return ((InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0])
                        .getAddress()
                        .equals(address(person));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    List<String> lineTexts(Person person) {
        return line.shownTo(lineUser(person)).stream()
                .map(LineServer.Message::text)
                .toList();
    }

    static String address(Person person) {
        return person.userId() + "@example.go.th";
    }

    static String lineUser(Person person) {
        return "U" + person.userId().replace("-", "");
    }
}
