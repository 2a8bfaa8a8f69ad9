package salaklang.mail;

import java.util.List;
import salaklang.escalation.Channel;

/** One way by which what is written leaves the platform. */
interface Post {

    Channel channel();

    /** Whether a province has it at all. */
    boolean isReady(String province);

    /**
     * Hands something over.
     *
     * @throws MailServerAway where nothing can be handed over at present
     * @throws MailRefused where this one is not taken
     */
    void send(Mail mail, List<MailFile> files);
}
