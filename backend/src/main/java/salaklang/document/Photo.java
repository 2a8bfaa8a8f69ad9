package salaklang.document;

/**
 * A file as it is to be stored.
 *
 * @param thumbnail a small JPEG of it, or null
 * @param place where it was taken, if that is to be kept; null otherwise
 */
record Photo(CheckedFile file, byte[] thumbnail, Place place) {

    /** As it came. */
    static Photo unchanged(CheckedFile file) {
        return new Photo(file, null, null);
    }
}
