package salaklang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a failure into the reader's words: a page for people, a problem (RFC 9457) for programs. */
@Component
class Answers {

    private static final Logger log = LoggerFactory.getLogger(Answers.class);

    private final MessageSource messages;
    private final SecureRandom random = new SecureRandom();

    Answers(MessageSource messages) {
        this.messages = messages;
    }

    /** @param cause what happened, or null where only the failure is known */
    Object to(HttpServletRequest request, Failure failure, Throwable cause) {
        var reference = failure.ours() ? report(request, failure, cause) : null;
        return path(request).startsWith("/api/") ? problem(failure, reference) : page(request, failure, reference);
    }

    private String report(HttpServletRequest request, Failure failure, Throwable cause) {
        var bytes = new byte[4];
        random.nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes);
        if (failure.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            log.error("{} {} failed, reference {}", request.getMethod(), path(request), reference, cause);
        } else {
            log.warn(
                    "{} {} answered {}, reference {}: {}",
                    request.getMethod(),
                    path(request),
                    failure.kind(),
                    reference,
                    String.valueOf(cause));
        }
        return reference;
    }

    private ResponseEntity<ProblemDetail> problem(Failure failure, String reference) {
        var problem = ProblemDetail.forStatusAndDetail(failure.status(), detail(failure));
        problem.setType(URI.create("urn:sala-klang:" + failure.kind()));
        problem.setTitle(say("error." + failure.kind() + ".title"));
        if (!failure.wrong().isEmpty()) {
            problem.setProperty("errors", wrong(failure));
        }
        if (failure.state() != null) {
            problem.setProperty("state", failure.state());
        }
        if (reference != null) {
            problem.setProperty("reference", reference);
        }
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ModelAndView page(HttpServletRequest request, Failure failure, String reference) {
        if (failure.ours()) {
            Shell.makeBare(request);
        }
        var page = new ModelAndView("error", failure.status());
        page.addObject("title", say("error." + failure.kind() + ".title"));
        page.addObject("text", detail(failure));
        page.addObject("wrong", wrong(failure));
        page.addObject("reference", reference);
        page.addObject("status", failure.status().value());
        page.addObject("mild", failure.status() == HttpStatus.NOT_FOUND);
        return page;
    }

    private String detail(Failure failure) {
        return failure.detail() == null ? say("error." + failure.kind() + ".text") : say(failure.detail());
    }

    private List<Map<String, String>> wrong(Failure failure) {
        return failure.wrong().stream()
                .map(field -> Map.of("field", field.field(), "message", say(field.message())))
                .toList();
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private String say(MessageSourceResolvable message) {
        return messages.getMessage(message, LocaleContextHolder.getLocale());
    }

    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
