package salaklang.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import salaklang.tenancy.Province;

/** Sets a mail's words: the greeting, the paragraphs, the way to the page and who sends it. */
@Component
class MailWords {

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final String baseUrl;

    MailWords(ITemplateEngine templates, MessageSource messages, @Value("${sala.base-url}") String baseUrl) {
        this.templates = templates;
        this.messages = messages;
        this.baseUrl = baseUrl;
    }

    MailBody of(MailMessage message, Province province) {
        var language = message.to().language();
        var greeting = say("mail.greeting", message.to().name(), language);
        var sender = say(
                "mail.sender", language.getLanguage().equals("en") ? province.nameEn() : province.nameTh(), language);
        var address = message.link() == null
                ? null
                : baseUrl + "/" + province.id() + message.link().path();
        return new MailBody(
                plain(message, greeting, sender, address), html(message, greeting, sender, address, language));
    }

    /** Of a LINE message: the words and where they lead, on a line of its own. */
    MailBody brief(MailMessage message, Province province) {
        var lines = new ArrayList<>(message.paragraphs());
        if (message.link() != null) {
            lines.add(baseUrl + "/" + province.id() + message.link().path());
        }
        return new MailBody(String.join("\n", lines), "");
    }

    private static String plain(MailMessage message, String greeting, String sender, String address) {
        var blocks = new ArrayList<String>();
        blocks.add(greeting);
        blocks.addAll(message.paragraphs());
        if (address != null) {
            blocks.add(message.link().text() + "\n" + address);
        }
        blocks.add("-- \n" + sender);
        return String.join("\n\n", blocks) + "\n";
    }

    private String html(MailMessage message, String greeting, String sender, String address, Locale language) {
        var parts = new HashMap<String, Object>();
        parts.put("language", language.getLanguage());
        parts.put("subject", message.subject());
        parts.put("greeting", greeting);
        parts.put("paragraphs", message.paragraphs());
        parts.put("link", message.link());
        parts.put("address", address);
        parts.put("sender", sender);
        return templates.process("mail/message", new Context(language, parts));
    }

    private String say(String key, String argument, Locale language) {
        return messages.getMessage(key, new Object[] {argument}, language);
    }
}
