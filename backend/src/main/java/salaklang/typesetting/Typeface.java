package salaklang.typesetting;

/** The regular and the bold cut of one family, from TrueType files. */
public final class Typeface {

    private final Cut regular;
    private final Cut bold;

    /** @throws IllegalArgumentException where one is no TrueType, or its maker does not let it go along in documents */
    public Typeface(byte[] regular, byte[] bold) {
        this.regular = new Cut(regular);
        this.bold = new Cut(bold);
    }

    Cut cut(boolean isBold) {
        return isBold ? bold : regular;
    }
}
