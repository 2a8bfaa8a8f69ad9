package salaklang.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: it keeps cookies, follows redirects and sends forms. */
class Browser {

    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL) {
        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            super.put(uri, headers);
            // As browsers do, which hold this machine itself for safe without TLS.
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    };
    private final HttpClient following = client(Redirect.ALWAYS);
    private final HttpClient staying = client(Redirect.NEVER);

    /** The page at the end of all redirects. */
    HttpResponse<String> open(String url) {
        return send(following, request(url));
    }

    /** The first answer, be it a redirect. */
    HttpResponse<String> ask(String url, String... headers) {
        var request = request(url);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(staying, request);
    }

    HttpResponse<String> post(String url, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                following,
                request(url)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Opens a page, is sent to the realm and fills in its form. */
    HttpResponse<String> logIn(String page, String userName, String password) {
        var form = LOGIN_FORM.matcher(open(page).body());
        if (!form.find()) {
            throw new AssertionError("No login form behind " + page);
        }
        return post(form.group(1).replace("&amp;", "&"), Map.of("username", userName, "password", password));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse(null);
    }

    private HttpClient client(Redirect redirect) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirect)
                .build();
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html,*/*;q=0.8");
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
