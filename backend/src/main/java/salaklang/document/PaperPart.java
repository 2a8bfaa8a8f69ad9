package salaklang.document;

/** What a province may give to its papers, each a file. */
enum PaperPart {
    REGULAR,
    BOLD,
    EMBLEM
}
