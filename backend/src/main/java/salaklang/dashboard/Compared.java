package salaklang.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salaklang.web.NotFound;

/** Several of one kind in their order: some on the dashboard, and all on a page of their own. */
record Compared(Kind kind, List<StandingRow> rows) {

    /** So many are on the dashboard, however many there are. */
    static final int FIRST = 8;

    /** Of what kind they are. */
    enum Kind {
        AGENCIES,
        LOCALS,
        COMMITTEES,
        PROGRAMMES;

        /** @throws NotFound for what is none */
        static Kind of(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.inAddress().equals(name))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        /** As it stands in an address and in the keys of texts. */
        public String inAddress() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isUnits() {
            return this == AGENCIES || this == LOCALS;
        }

        /** What one of them is called, as the key of a text. */
        public String one() {
            return isUnits() ? "dashboard.unit" : this == COMMITTEES ? "dashboard.committee" : "dashboard.programme";
        }
    }

    public String name() {
        return kind.inAddress();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int size() {
        return rows.size();
    }

    /** A row and its place in the order, from one on. */
    record Placed(int place, StandingRow row) {}

    public List<Placed> all() {
        return placed(0, size());
    }

    /** The first of them; of what is ranked the best and the worst, so that neither is left out. */
    public List<Placed> some() {
        var ends = ends();
        return ends == null
                ? placed(0, Math.min(FIRST, size()))
                : Stream.of(placed(0, ends), placed(ranked() - ends, ranked()))
                        .flatMap(List::stream)
                        .toList();
    }

    /** How many of the best and of the worst the dashboard has; null where it has the first alone. */
    public Integer ends() {
        return weight() == null || ranked() <= FIRST ? null : FIRST / 2;
    }

    /** Those of which something can be said come before all others. */
    private int ranked() {
        return (int) rows.stream().filter(row -> row.standing().decided() > 0).count();
    }

    private List<Placed> placed(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(at -> new Placed(at + 1, rows.get(at)))
                .toList();
    }

    /** Whether there are more than the dashboard has. */
    public boolean goesOn() {
        return size() > FIRST;
    }

    /** See {@link FairRank#WEIGHT}; null where they are in another order. */
    public Integer weight() {
        return kind == Kind.AGENCIES ? FairRank.WEIGHT : null;
    }

    /** Whether somebody who governs can give each of them a directive. */
    public boolean takesDirectives() {
        return kind.isUnits();
    }
}
