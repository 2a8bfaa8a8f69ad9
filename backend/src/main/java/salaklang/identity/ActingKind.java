package salaklang.identity;

/** On what footing somebody acts for another. */
public enum ActingKind {
    /** รักษาราชการแทน: the office has nobody, or its holder is away. */
    ACTING("รักษาราชการแทน"),
    /** ปฏิบัติราชการแทน: the holder has handed powers over in writing. */
    ON_BEHALF_OF("ปฏิบัติราชการแทน");

    private final String words;

    ActingKind(String words) {
        this.words = words;
    }

    /** As it stands between the two offices below a signature. */
    public String words() {
        return words;
    }
}
