package salaklang.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What no page of ours hears of is answered in words all the same. */
class UnreadableRequestTest {

    private WebServer server;

    @BeforeEach
    void aServer() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/common");
        messages.setDefaultEncoding(UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        var factory = new TomcatServletWebServerFactory(0);
        new UnreadableRequest(messages).customize(factory);
        server = factory.getWebServer();
        server.start();
    }

    @AfterEach
    void itsEnd() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000", "/[{", "/%zz", "/a\\b"})
    void aPlainPageInBothLanguagesSaysThatTheAddressCannotBeUsed(String path) throws IOException {
        var answer = ask(path.equals("10000") ? "/" + "a".repeat(10_000) : path);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("text/html;charset=UTF-8")
                .contains("<h1>ที่อยู่นี้ใช้ไม่ได้</h1>")
                .contains("This address cannot be used")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("HTTP Status", "Exception");
    }

    private String ask(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
