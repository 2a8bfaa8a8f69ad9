package salaklang.web;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not done, before it is put into words.
 *
 * @param kind the last part of the problem's type and of the message keys, such as {@code wrong-state}
 * @param detail what is said beside the kind's own text, or null
 * @param state the state that forbade it, where that was the reason
 * @param wrong the fields with a value that cannot be taken
 */
record Failure(HttpStatus status, String kind, MessageSourceResolvable detail, String state, List<WrongField> wrong) {

    static Failure of(HttpStatus status, String kind) {
        return new Failure(status, kind, null, null, List.of());
    }

    static Failure wrongState(WrongState e) {
        var detail = message("error.state." + e.thing() + "." + e.state(), "error.state");
        return new Failure(HttpStatus.CONFLICT, "wrong-state", detail, e.state(), List.of());
    }

    static Failure wrong(List<WrongField> fields) {
        return new Failure(HttpStatus.UNPROCESSABLE_ENTITY, "invalid", null, null, fields);
    }

    static Failure unexpected() {
        return new Failure(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", null, null, List.of());
    }

    /** A failure of which only the status is known. */
    static Failure of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> of(status, "not-found");
            case UNAUTHORIZED -> of(status, "unauthenticated");
            case FORBIDDEN -> of(status, "forbidden");
            case CONFLICT -> of(status, "conflict");
            case PAYLOAD_TOO_LARGE -> of(status, "too-large");
            case TOO_MANY_REQUESTS -> of(status, "too-many");
            case SERVICE_UNAVAILABLE -> of(status, "unavailable");
            default -> status.is5xxServerError() ? unexpected() : of(status, "request");
        };
    }

    /** Whether there may be no database or no session to build a page with. */
    boolean ours() {
        return status.is5xxServerError();
    }

    static MessageSourceResolvable message(String... keys) {
        return new DefaultMessageSourceResolvable(keys, null, keys[0]);
    }

    record WrongField(String field, MessageSourceResolvable message) {

        static WrongField of(String field, String key, Object... arguments) {
            return new WrongField(field, new DefaultMessageSourceResolvable(new String[] {key}, arguments, key));
        }
    }
}
