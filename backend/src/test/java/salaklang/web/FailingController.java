package salaklang.web;

import static java.util.Map.entry;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Fails in every way there is, as a page and in the API. */
@Controller
@TestComponent
class FailingController {

    private static final Map<String, Supplier<Exception>> WAYS = Map.ofEntries(
            entry("not-found", NotFound::new),
            entry("wrong-state", () -> new WrongState("parts", "DONE")),
            entry("unnamed-state", () -> new WrongState("parts", "NEVER_NAMED")),
            entry("invalid", () -> new InvalidInput("dueDate", "typeMismatch.java.time.LocalDate")),
            entry("forbidden", () -> new AccessDeniedException("no")),
            entry("nobody", () -> new AuthenticationCredentialsNotFoundException("nobody")),
            entry("quicker", () -> new IllegalStateException(new OptimisticLockingFailureException("quicker"))),
            entry("too-large", () -> new MaxUploadSizeExceededException(25)),
            entry("database", () -> new CannotCreateTransactionException("away", new SQLException("gone", "08006"))),
            entry("no-value", () -> new DataIntegrityViolationException("no", new SQLException("0x00", "22021"))),
            entry("bug", () -> new IllegalStateException("a secret detail")));

    @GetMapping({"/{province}/fails/{way}", "/api/v1/{province}/fails/{way}"})
    String fail(@PathVariable String way) throws Exception {
        throw WAYS.get(way).get();
    }

    @GetMapping({"/{province}/things/{id}", "/api/v1/{province}/things/{id}"})
    @ResponseBody
    String thing(
            @PathVariable UUID id,
            @RequestParam(required = false) LocalDate day,
            @RequestParam(required = false) ThingId whole) {
        return id + " " + day + " " + whole;
    }

    @PostMapping("/api/v1/{province}/things")
    @ResponseBody
    String make(@RequestBody Thing thing) {
        return thing.day().toString();
    }

    record Thing(LocalDate day) {}

    record ThingId(UUID value) {}
}
