package salaklang.platform;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import salaklang.identity.Person;

/** What every {@link PlatformTest} writes to: a mail server, and LINE, where one province has an official account. */
public final class Outside {

    /** The province with an official account. */
    public static final String LINE_PROVINCE = "si-sa-ket";

    /** With which LINE signs what it tells. */
    public static final String LINE_SECRET = "secret-of-the-journeys";

    private static final String LINE_TOKEN = "token-of-the-journeys";
    private static Outside ofTests;

    private final GreenMail mailServer =
            new GreenMail(ServerSetupTest.SMTP.dynamicPort()).withConfiguration(configuration());
    private final LineServer line = new LineServer(LINE_TOKEN);

    private Outside() {
        mailServer.start();
    }

    public static synchronized Outside ofTests() {
        if (ofTests == null) {
            ofTests = new Outside();
        }
        return ofTests;
    }

    Map<String, String> settings() {
        var official = "sala.line.provinces." + LINE_PROVINCE;
        return Map.of(
                "sala.mail.host",
                "localhost",
                "sala.mail.port",
                Integer.toString(mailServer.getSmtp().getPort()),
                "sala.mail.from",
                "sala-klang@sala-klang.test",
                "sala.mail.start-tls",
                "false",
                "sala.line.base-url",
                line.url(),
                official + ".channel-token",
                LINE_TOKEN,
                official + ".secret",
                LINE_SECRET,
                official + ".account",
                "@sala-klang");
    }

    private static GreenMailConfiguration configuration() {
        return GreenMailConfiguration.aConfig().withDisabledAuthentication();
    }

    public LineServer line() {
        return line;
    }

    /** To whom a mail went whose plain text says this, once for each mail. */
    public List<String> addressesTold(String words) {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(mail -> text(mail).contains(words))
                .map(Outside::address)
                .toList();
    }

    /** The mail address of a demo person. */
    public static String address(Person person) {
        return person.userName() + "@" + person.province() + ".sala-klang.test";
    }

    private static String address(MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            var whole = (Multipart) mail.getContent();
            var words = (Multipart) whole.getBodyPart(0).getContent();
            return (String) words.getBodyPart(0).getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
