package salaklang.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import salaklang.identity.CurrentUser;

/** Answers what controllers throw. */
@ControllerAdvice
@Order(0)
class Failures {

    private final Answers answers;
    private final CurrentUser currentUser;

    Failures(Answers answers, CurrentUser currentUser) {
        this.answers = answers;
        this.currentUser = currentUser;
    }

    @ExceptionHandler
    Object answer(HttpServletRequest request, Exception e) {
        return answers.to(request, Diagnosis.of(e), e);
    }

    /** Who is not logged in is shown the way to the login by the security in front of us. */
    @ExceptionHandler
    Object answer(HttpServletRequest request, AccessDeniedException e) {
        if (currentUser.find().isEmpty()) {
            throw e;
        }
        return answers.to(request, Diagnosis.of(e), e);
    }

    @ExceptionHandler
    void pass(AuthenticationException e) {
        throw e;
    }

    /** The reader has gone; there is nobody to answer. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    void nobody() {}
}
