package salaklang.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import salaklang.escalation.Channel;
import salaklang.identity.MailSettings;

/** The mail server. */
@Component
class SmtpPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);
    private static final String TIMEOUT_MS = "20000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final JavaMailSenderImpl server;

    SmtpPost(MailSettings settings) {
        this.settings = settings;
        this.server = server(settings);
        if (!settings.isSet()) {
            LOG.info("No sala.mail.host is set: e-mail is kept and waits until there is a mail server");
        }
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    boolean isReady() {
        return settings.isSet();
    }

    /** One server serves them all. */
    @Override
    public boolean isReady(String province) {
        return isReady();
    }

    @Override
    public void send(Mail mail, List<MailFile> files) {
        try {
            server.send(message(mail, files));
        } catch (AddressException e) {
            throw new MailRefused(e.getMessage(), MailRefused.Fault.RECIPIENT, e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailRefused(e.getMessage(), MailRefused.Fault.PASSING, e);
        } catch (MailAuthenticationException e) {
            throw new MailServerAway(said(e), e);
        } catch (MailSendException e) {
            if (e.getCause() != null) {
                throw new MailServerAway(said(e.getCause()), e);
            }
            var failure = e.getMessageExceptions()[0];
            throw new MailRefused(
                    said(failure), isRecipient(failure) ? MailRefused.Fault.RECIPIENT : MailRefused.Fault.PASSING, e);
        }
    }

    private MimeMessage message(Mail mail, List<MailFile> files)
            throws MessagingException, UnsupportedEncodingException {
        var message = new MimeMessage(server.getSession());
        var from = new InternetAddress(settings.from());
        message.setFrom(from);
        var to = new InternetAddress(mail.recipientAddress(), true);
        to.setPersonal(mail.recipientName(), UTF_8);
        message.setRecipient(MimeMessage.RecipientType.TO, to);
        message.setSubject(mail.subject(), UTF_8);
        message.setHeader("Message-ID", "<" + mail.id() + "@" + domain(from) + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(mail.createdAt()));
        var whole = new MimeMultipart("mixed");
        whole.addBodyPart(words(mail));
        if (mail.calendar() != null) {
            whole.addBodyPart(attachment(
                    "invite.ics", "application/ics", bytes(mail.calendar().object())));
        }
        for (var file : files) {
            whole.addBodyPart(attachment(file.fileName(), file.mediaType(), file.content()));
        }
        message.setContent(whole);
        return message;
    }

    /** The same thing three times, the best last: as text, as HTML and as what a calendar takes up. */
    private static BodyPart words(Mail mail) throws MessagingException {
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part("text/plain; charset=UTF-8", bytes(mail.text())));
        alternatives.addBodyPart(part("text/html; charset=UTF-8", bytes(mail.html())));
        var calendar = mail.calendar();
        if (calendar != null) {
            alternatives.addBodyPart(
                    part("text/calendar; charset=UTF-8; method=" + calendar.method(), bytes(calendar.object())));
        }
        var part = new MimeBodyPart();
        part.setContent(alternatives);
        return part;
    }

    private static MimeBodyPart part(String type, byte[] content) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart attachment(String fileName, String type, byte[] content) throws MessagingException {
        var part = part(type, content);
        var name = new ParameterList();
        name.set("filename", fileName, UTF_8);
        part.setHeader("Content-Disposition", new ContentDisposition(MimeBodyPart.ATTACHMENT, name).toString());
        return part;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String domain(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    private static boolean isRecipient(Exception failure) {
        return failure instanceof SendFailedException sending
                && sending.getInvalidAddresses() != null
                && sending.getInvalidAddresses().length > 0;
    }

    /** What the server said of the recipient stands in the exception behind it. */
    private static String said(Throwable failure) {
        var next = failure instanceof MessagingException messaging ? messaging.getNextException() : null;
        var said = next == null ? failure.getMessage() : next.getMessage();
        return said == null ? failure.toString() : said.strip();
    }

    private static JavaMailSenderImpl server(MailSettings settings) {
        var server = new JavaMailSenderImpl();
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setUsername(settings.username());
        server.setPassword(settings.password());
        var properties = server.getJavaMailProperties();
        properties.put("mail.smtp.auth", Boolean.toString(settings.username() != null));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.put("mail.smtp.timeout", TIMEOUT_MS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MS);
        return server;
    }
}
