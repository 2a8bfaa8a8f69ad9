package salaklang.web;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * A page's address as the browser wrote it. What is kept of it stays as it was written, be it well encoded or not.
 *
 * @param path encoded
 * @param query encoded; null for none
 */
record Address(String path, String query) {

    static Address of(String text) {
        var mark = text.indexOf('?');
        return mark < 0 ? new Address(text, null) : new Address(text.substring(0, mark), text.substring(mark + 1));
    }

    Address without(String parameter) {
        var left = parameters()
                .filter(one -> !one.equals(parameter) && !one.startsWith(parameter + "="))
                .collect(joining("&"));
        return new Address(path, left.isEmpty() ? null : left);
    }

    /** With this value of the parameter in place of any other. */
    Address with(String parameter, Object value) {
        var written = parameter + "=" + UriUtils.encode(String.valueOf(value), StandardCharsets.UTF_8);
        return new Address(
                path,
                Stream.concat(without(parameter).parameters(), Stream.of(written))
                        .collect(joining("&")));
    }

    private Stream<String> parameters() {
        return query == null ? Stream.empty() : Arrays.stream(query.split("&")).filter(one -> !one.isEmpty());
    }

    @Override
    public String toString() {
        return query == null ? path : path + "?" + query;
    }
}
