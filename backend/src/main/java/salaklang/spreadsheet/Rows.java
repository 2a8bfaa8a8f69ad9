package salaklang.spreadsheet;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The rows of a list, one after another, never all at once. */
@FunctionalInterface
public interface Rows<T> {

    /** Inside of one transaction, which sees all of them as they were at its beginning. */
    void each(Consumer<? super T> row);

    /** A list that does not grow, such as the members of a committee: all of it at once. */
    static <T> Rows<T> ofShort(List<T> list) {
        return row -> list.forEach(row);
    }

    /** A list that is read by pages, as it is shown. */
    @FunctionalInterface
    interface Paged<T> {

        /** @param after the key of the page before, null for the first */
        Page<T> page(String after);
    }

    /** @param next the key to go on with, null at the end */
    record Page<T>(List<T> rows, String next) {

        /** From one row more than fits on a page. */
        public static <T> Page<T> of(List<T> found, int size, Function<? super T, ?> key) {
            return found.size() > size
                    ? new Page<>(found.subList(0, size), String.valueOf(key.apply(found.get(size - 1))))
                    : new Page<>(found, null);
        }
    }
}
