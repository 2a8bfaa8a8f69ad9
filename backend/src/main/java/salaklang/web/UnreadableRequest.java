package salaklang.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers what Tomcat refuses before any of us hears of it, such as an address that is too long: in both languages, for
 * nothing is known of the reader.
 */
@Component
class UnreadableRequest implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s · %1$s</title><link rel="stylesheet" href="/assets/sala.css"></head>
            <body><main><section class="card says"><h1>%2$s</h1><p>%3$s</p><div lang="en"><b>%5$s</b><p>%6$s</p></div>
            <p class="actions"><a class="btn p" href="/">%1$s</a></p></section></main></body></html>
            """;

    private final byte[] page;

    UnreadableRequest(MessageSource messages) {
        var texts = Stream.of(Locale.forLanguageTag("th"), Locale.ENGLISH)
                .flatMap(language -> Stream.of("product.name", "error.unreadable.title", "error.unreadable.text")
                        .map(key -> messages.getMessage(key, null, language)));
        page = PAGE.formatted(texts.toArray()).getBytes(UTF_8);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            // Tomcat adds its own behind ours where it does not find one of this class.
            host.setErrorReportValveClass(Answer.class.getName());
            host.getPipeline().addValve(new Answer());
        });
    }

    private final class Answer extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable cause) {
            boolean answered = response.getContentWritten() > 0;
            if (response.getStatus() == HttpStatus.BAD_REQUEST.value() && !answered && response.setErrorReported()) {
                response.setContentType("text/html;charset=UTF-8");
                try {
                    response.getOutputStream().write(page);
                    response.finishResponse();
                } catch (IOException theReaderHasGone) {
                    response.setSuspended(true);
                }
            }
        }
    }
}
