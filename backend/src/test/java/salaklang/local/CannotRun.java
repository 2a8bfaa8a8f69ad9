package salaklang.local;

/** The local run cannot go on, and its message tells a person why. */
class CannotRun extends RuntimeException {

    CannotRun(String message) {
        super(message);
    }
}
