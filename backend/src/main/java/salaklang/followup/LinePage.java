package salaklang.followup;

import java.util.List;

/**
 * Some lines of a round, in their order.
 *
 * @param next the key of the last one, where more come after it; else null
 */
record LinePage(List<FollowUpLine> lines, LineKey next) {

    /** @param found one more than the page holds, where there are more */
    static LinePage of(List<FollowUpLine> found, int size) {
        return found.size() > size
                ? new LinePage(found.subList(0, size), LineKey.of(found.get(size - 1)))
                : new LinePage(found, null);
    }
}
