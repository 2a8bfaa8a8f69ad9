package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutagePageTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/phrae/meetings");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aSessionThatCannotBeReadLeadsToTheErrorPageOutsideOfSessions() throws Exception {
        var away = new CannotGetJdbcConnectionException("away", new SQLException("gone", "08001"));

        new OutagePage().doFilter(request, response, failing(away));

        assertThat(response.getForwardedUrl()).isEqualTo("/error");
        assertThat(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)).isSameAs(away);
        assertThat(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).isEqualTo("/phrae/meetings");
    }

    @Test
    void anythingElseIsNotItsMatter() {
        assertThatThrownBy(
                        () -> new OutagePage().doFilter(request, response, failing(new IllegalStateException("bug"))))
                .hasMessage("bug");
        assertThat(response.getForwardedUrl()).isNull();
    }

    private static FilterChain failing(RuntimeException e) {
        return (request, response) -> {
            throw e;
        };
    }
}
