package salaklang.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolationException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import salaklang.web.Failure.WrongField;

/** From an exception to what went wrong. */
final class Diagnosis {

    /** PostgreSQL's numeric and datetime overflow, and a character that is none. */
    private static final Set<String> BEYOND_ALL_BOUNDS = Set.of("22003", "22008", "22021");

    private Diagnosis() {}

    static Failure of(Throwable e) {
        if (e instanceof NotFound) {
            return Failure.of(HttpStatus.NOT_FOUND);
        }
        if (e instanceof WrongState wrong) {
            return Failure.wrongState(wrong);
        }
        if (e instanceof InvalidInput input) {
            return Failure.wrong(List.of(WrongField.of(input.field(), input.messageKey(), input.arguments())));
        }
        if (e instanceof AccessDeniedException) {
            return Failure.of(HttpStatus.FORBIDDEN);
        }
        var input = input(e);
        if (input != null) {
            return input;
        }
        if (somewhere(e, ConcurrencyFailureException.class::isInstance)
                || somewhere(e, DuplicateKeyException.class::isInstance)) {
            return Failure.of(HttpStatus.CONFLICT, "quicker");
        }
        if (somewhere(e, MaxUploadSizeExceededException.class::isInstance)) {
            return Failure.of(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        if (somewhere(e, Diagnosis::saysNoSuchValue)) {
            return Failure.of(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (somewhere(e, Diagnosis::saysDatabaseAway)) {
            return Failure.of(HttpStatus.SERVICE_UNAVAILABLE, "database-away");
        }
        if (somewhere(e, Diagnosis::saysServiceAway)) {
            return Failure.of(HttpStatus.SERVICE_UNAVAILABLE, "login-away");
        }
        if (e instanceof ErrorResponse response) {
            return Failure.of(HttpStatus.valueOf(response.getStatusCode().value()));
        }
        return Failure.unexpected();
    }

    private static Failure input(Throwable e) {
        if (e instanceof MethodArgumentTypeMismatchException mismatch) {
            var inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
            return inPath
                    ? Failure.of(HttpStatus.NOT_FOUND)
                    : Failure.wrong(List.of(new WrongField(
                            mismatch.getName(),
                            Failure.message("typeMismatch." + typeName(mismatch.getRequiredType()), "typeMismatch"))));
        }
        if (e instanceof BindException binding) {
            return Failure.wrong(binding.getFieldErrors().stream()
                    .map(error -> new WrongField(error.getField(), error))
                    .toList());
        }
        if (e instanceof HandlerMethodValidationException validation) {
            return Failure.wrong(validation.getParameterValidationResults().stream()
                    .flatMap(result -> result.getResolvableErrors().stream()
                            .map(error ->
                                    new WrongField(result.getMethodParameter().getParameterName(), error)))
                    .toList());
        }
        if (e instanceof ConstraintViolationException violation) {
            return Failure.wrong(violation.getConstraintViolations().stream()
                    .map(one -> WrongField.of(
                            one.getPropertyPath().toString(),
                            one.getConstraintDescriptor()
                                    .getAnnotation()
                                    .annotationType()
                                    .getSimpleName()))
                    .toList());
        }
        if (e instanceof MissingServletRequestParameterException missing) {
            return Failure.wrong(List.of(WrongField.of(missing.getParameterName(), "NotNull")));
        }
        if (e instanceof MissingServletRequestPartException missing) {
            return Failure.wrong(List.of(WrongField.of(missing.getRequestPartName(), "NotNull")));
        }
        if (e instanceof HttpMessageNotReadableException) {
            return e.getCause() instanceof JsonMappingException json
                            && !json.getPath().isEmpty()
                    ? Failure.wrong(List.of(WrongField.of(path(json), "typeMismatch")))
                    : Failure.of(HttpStatus.BAD_REQUEST);
        }
        return null;
    }

    private static String typeName(Class<?> type) {
        return type == null ? "java.lang.Object" : type.getName();
    }

    private static String path(JsonMappingException json) {
        var names = new ArrayList<String>();
        for (var step : json.getPath()) {
            names.add(step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
        }
        return String.join(".", names);
    }

    /** The database can hold no such value: a NUL in a text, or a number or day beyond all bounds. */
    private static boolean saysNoSuchValue(Throwable e) {
        return e instanceof SQLException sql && BEYOND_ALL_BOUNDS.contains(String.valueOf(sql.getSQLState()));
    }

    private static boolean saysDatabaseAway(Throwable e) {
        return e instanceof CannotCreateTransactionException
                || e instanceof DataAccessResourceFailureException
                || e instanceof JDBCConnectionException
                || e instanceof SQLException sql && meansAway(sql.getSQLState());
    }

    /** Class 08 is the connection, 57P the server shutting down or starting up, 53300 too many connections. */
    private static boolean meansAway(String sqlState) {
        return sqlState != null
                && (sqlState.startsWith("08") || sqlState.startsWith("57P") || sqlState.equals("53300"));
    }

    private static boolean saysServiceAway(Throwable e) {
        return e instanceof ConnectException || e instanceof UnknownHostException || e instanceof HttpTimeoutException;
    }

    private static boolean somewhere(Throwable e, Predicate<Throwable> says) {
        return Stream.iterate(e, one -> one != null && one.getCause() != one, Throwable::getCause)
                .limit(20)
                .anyMatch(says);
    }
}
