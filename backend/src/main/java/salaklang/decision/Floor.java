package salaklang.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salaklang.committee.SeatId;
import salaklang.committee.Share;
import salaklang.web.InvalidInput;

/**
 * Who decides one item.
 *
 * @param seated the committee's members
 * @param recused those of them who have a conflict of interest in the item
 * @param quorum the part of the members that must be there
 */
public record Floor(List<Seated> seated, Set<SeatId> recused, Share quorum) {

    public ItemQuorum count() {
        var members =
                seated.stream().filter(one -> !recused.contains(one.seat())).toList();
        return new ItemQuorum((int) members.stream().filter(this::decides).count(), members.size(), quorum);
    }

    /** How many are there for a vote: whoever has voted stays one of them after leaving. */
    int present(Set<SeatId> voted) {
        var there = new HashSet<>(voted);
        deciding().forEach(one -> there.add(one.seat()));
        return there.size();
    }

    public Optional<Seated> find(SeatId seat) {
        return seated.stream().filter(one -> one.seat().equals(seat)).findFirst();
    }

    /** There for the item, and free of interest in it. */
    public List<Seated> deciding() {
        return seated.stream().filter(this::decides).toList();
    }

    public boolean decides(Seated one) {
        return one.present() && one.counts() && !recused.contains(one.seat());
    }

    /** @throws InvalidInput that says why the member has no vote on the item */
    void requireDecides(Seated one) {
        if (recused.contains(one.seat())) {
            throw new InvalidInput("seat", "decision.error.recused", one.position());
        }
        if (!one.present()) {
            throw new InvalidInput("seat", "decision.error.absent", one.position());
        }
        if (!one.counts()) {
            throw new InvalidInput("seat", "decision.error.substitute", one.position());
        }
    }

    /** Without a quorum nothing is decided (ม.79). */
    void requireQuorum(String field) {
        var count = count();
        if (!count.isReached()) {
            throw new InvalidInput(field, "decision.error.no-quorum", count.present(), count.members(), count.needed());
        }
    }
}
