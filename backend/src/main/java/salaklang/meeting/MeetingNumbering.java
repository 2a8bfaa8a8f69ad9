package salaklang.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The numbers of a committee's meetings within a calendar year: ครั้งที่ 1, 2, 3 … (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ
 * พ.ศ. 2526 ข้อ 25), no gap and none twice.
 *
 * <p>A number that has gone out with an invitation stays, whatever becomes of the meeting. The meetings that are only
 * planned have the numbers between and after these, in the order of their dates. One that is cancelled before its
 * invitation gives its number back; it keeps one only where a later number has gone out already, so that the register of
 * the year has no gap.
 */
final class MeetingNumbering {

    /**
     * A meeting of the year.
     *
     * @param announced whether its number has gone out with an invitation
     * @param number what it has until now; null for none
     */
    record Entry(UUID meeting, Instant startsAt, boolean announced, boolean cancelled, Integer number) {}

    private static final Comparator<Entry> BY_DATE = Comparator.comparing(Entry::startsAt)
            .thenComparing(Entry::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Entry::meeting);

    private MeetingNumbering() {}

    /** @return the number of each meeting that has one */
    static Map<UUID, Integer> of(Collection<Entry> year) {
        var numbers = new HashMap<UUID, Integer>();
        year.stream().filter(Entry::announced).forEach(entry -> numbers.put(entry.meeting(), entry.number()));
        var free = free(numbers, Integer.MAX_VALUE);
        inOrder(year, entry -> !entry.announced() && !entry.cancelled())
                .forEach(entry -> numbers.put(entry.meeting(), free.next()));

        int last = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var gaps = free(numbers, last);
        for (var entry : inOrder(year, entry -> !entry.announced() && entry.cancelled())) {
            if (gaps.hasNext()) {
                numbers.put(entry.meeting(), gaps.next());
            }
        }
        return numbers;
    }

    private static List<Entry> inOrder(Collection<Entry> year, Predicate<Entry> which) {
        return year.stream().filter(which).sorted(BY_DATE).toList();
    }

    private static Iterator<Integer> free(Map<UUID, Integer> taken, int upTo) {
        var used = new HashSet<>(taken.values());
        return IntStream.rangeClosed(1, upTo)
                .filter(number -> !used.contains(number))
                .iterator();
    }
}
