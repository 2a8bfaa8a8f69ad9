package salaklang.web;

import java.util.function.IntSupplier;

/**
 * How many rows a list has on all of its pages, counted no further than to {@link #MOST}.
 *
 * @param counted one more than that where there are more
 */
public record Total(int counted) {

    /** Up to so many are counted; of a longer list it is said that there are more. */
    public static final int MOST = 1_000;

    /** So many rows a count reads at most. */
    public static final int READ = MOST + 1;

    /**
     * Counts only what goes beyond one page.
     *
     * @param shown on the page
     * @param all whether nothing came before them and nothing comes after
     * @param count the whole list, up to {@link #READ} rows of it
     */
    public static Total of(int shown, boolean all, IntSupplier count) {
        return new Total(all ? shown : count.getAsInt());
    }

    public boolean isMore() {
        return counted > MOST;
    }

    /** The number to be said, of them all or of those beyond which there are more. */
    public int number() {
        return Math.min(counted, MOST);
    }
}
