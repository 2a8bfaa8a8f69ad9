package salaklang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * A program that needs no record in answer to its act says so by {@code Prefer: return=minimal} (RFC 7240, 4.2). Then the
 * answer has no body: 204, or 201 where something was made.
 */
@Component
public class ShortAnswer {

    /** The header of the API. */
    public static final String HEADER = "Prefer";

    private static final String MINIMAL = "return=minimal";

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    ShortAnswer(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** @return null, where nothing more is asked for than whether it was done */
    public <T> T or(Supplier<T> record) {
        if (!isAskedFor()) {
            return record.get();
        }
        response.setStatus(HttpStatus.NO_CONTENT.value());
        response.setHeader("Preference-Applied", MINIMAL);
        return null;
    }

    private boolean isAskedFor() {
        return Collections.list(request.getHeaders(HEADER)).stream()
                .flatMap(line -> Arrays.stream(line.split("[,;]")))
                .anyMatch(preference -> preference.replace(" ", "").equalsIgnoreCase(MINIMAL));
    }
}
