package salaklang.decision;

import java.util.List;

/**
 * Who decides an item, and a person's own part in it.
 *
 * @param own the member for whom the person attends; null for who is no member
 * @param presider null while it is not recorded who presides, and where whoever does stays out of the item
 * @param presides whether the person presides
 */
public record ItemFloor(Floor floor, Seated own, Presider presider, boolean presides) {

    public ItemQuorum quorum() {
        return floor.count();
    }

    /** Members who are out of the item's count. */
    public int recusedMembers() {
        return floor.recused().size();
    }

    public boolean isRecused() {
        return own != null && floor.recused().contains(own.seat());
    }

    /** Whether the person votes on the item. */
    public boolean decides() {
        return own != null && floor.decides(own);
    }

    /** Members who decide and are not among those who voted already. */
    public List<Seated> waiting(List<VoteView> votes) {
        var voted = votes.stream().map(VoteView::seat).toList();
        return floor.deciding().stream()
                .filter(one -> !voted.contains(one.seat()))
                .toList();
    }
}
