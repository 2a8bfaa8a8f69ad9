package salaklang.web;

/** A state that says itself in which colour it is shown, where its name does not. */
public interface Toned {

    /** {@code ok}, {@code soon}, {@code late}, {@code wait} or {@code idle} */
    String tone();
}
