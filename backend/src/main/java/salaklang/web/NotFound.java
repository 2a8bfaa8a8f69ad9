package salaklang.web;

/** There is no such thing, or it is not this person's to see: 404, and no word on which of the two. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
