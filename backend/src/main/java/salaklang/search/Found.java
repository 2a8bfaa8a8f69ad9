package salaklang.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param sought what was looked for
 * @param next the key of the last one shown, where there are more; null for none
 * @param limited whether there may be more than is ever shown: it is to be narrowed
 * @param tooMuch whether it was so much that nothing could be put in order in time
 */
record Found(Sought sought, List<Hit> hits, int total, String next, boolean limited, boolean tooMuch) {

    Found with(List<Hit> shown) {
        return new Found(sought, shown, total, next, limited, tooMuch);
    }

    static Found nothing(Sought sought) {
        return new Found(sought, List.of(), 0, null, false, false);
    }

    static Found tooMuch(Sought sought) {
        return new Found(sought, List.of(), 0, null, true, true);
    }
}
