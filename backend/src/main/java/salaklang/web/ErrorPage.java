package salaklang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what fails outside of controllers: in filters, in the security, in the rendering of a page. */
@Controller
class ErrorPage implements ErrorController {

    private final Answers answers;

    ErrorPage(Answers answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:/error}")
    Object error(HttpServletRequest request) {
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return answers.to(request, cause == null ? Failure.of(status(request)) : Diagnosis.of(unwrapped(cause)), cause);
    }

    /** Without an error before it the page has been asked for as such, and there is none. */
    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static Throwable unwrapped(Throwable cause) {
        return cause instanceof ServletException && cause.getCause() != null ? cause.getCause() : cause;
    }
}
