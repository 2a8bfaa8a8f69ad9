package salaklang.directive;

/** What asks for the work. */
public enum DirectiveKind {
    /** ข้อสั่งการ of the governor or a vice governor. */
    DIRECTIVE,
    /** A letter from outside (หนังสือสั่งการ), registered and given to units. */
    LETTER
}
