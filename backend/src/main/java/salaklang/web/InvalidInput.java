package salaklang.web;

/** A value that cannot be taken: 422, the message beside its field, and what was typed stays in the form. */
public class InvalidInput extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final Object[] arguments;

    /**
     * @param field the form's or the body's field
     * @param messageKey the message's key in the message files
     */
    public InvalidInput(String field, String messageKey, Object... arguments) {
        super(field + ": " + messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
