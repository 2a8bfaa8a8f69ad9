package salaklang.web;

/**
 * The step is not possible in the state the thing is in: 409, nothing changed.
 *
 * <p>The message is {@code error.state.<thing>.<state>} in the message files, which names the state to the person.
 */
public class WrongState extends RuntimeException {

    private final String thing;
    private final String state;

    /**
     * @param thing what it is, such as {@code assignment}
     * @param state its state as the code name, such as {@code SUBMITTED}
     */
    public WrongState(String thing, Object state) {
        super(thing + " is " + state);
        this.thing = thing;
        this.state = state.toString();
    }

    public String thing() {
        return thing;
    }

    public String state() {
        return state;
    }
}
