package salaklang.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import salaklang.escalation.Channel;
import salaklang.line.LineAway;
import salaklang.line.LineMessaging;
import salaklang.line.LineRefused;
import salaklang.tenancy.CurrentTenant;

/** The province's official account at LINE. The id in the outbox is the retry key, so that nothing is shown twice. */
@Component
class LinePost implements Post {

    private final LineMessaging line;

    LinePost(LineMessaging line) {
        this.line = line;
    }

    @Override
    public Channel channel() {
        return Channel.LINE;
    }

    @Override
    public boolean isReady(String province) {
        return line.isSet(province);
    }

    @Override
    public void send(Mail mail, List<MailFile> files) {
        try {
            line.push(CurrentTenant.require(), mail.recipientAddress(), mail.id(), mail.text());
        } catch (LineAway e) {
            throw new MailServerAway(e.getMessage(), e);
        } catch (LineRefused e) {
            throw new MailRefused(
                    e.getMessage(), e.isPassing() ? MailRefused.Fault.PASSING : MailRefused.Fault.MESSAGE, e);
        }
    }
}
