package salaklang.attendance;

import salaklang.committee.Share;

/**
 * Whether enough members are present: at least the share of them that the rules name, one half unless another is set
 * (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.79).
 *
 * @param present members present, substitutes who count among them
 * @param members all members
 */
public record Quorum(int present, int members, Share share) {

    /** How many must be present: of 14 seven, of 15 eight. */
    public int needed() {
        return share.of(members);
    }

    /** A committee without members has none. */
    public boolean isReached() {
        return members > 0 && present >= needed();
    }

    /**
     * The same for an item that some members have nothing to do with: the committee is deemed to consist of the others
     * (ม.15).
     *
     * @param recused members who left for this item
     * @param recusedPresent those of them who count as present here
     */
    public Quorum without(int recused, int recusedPresent) {
        return new Quorum(Math.max(0, present - recusedPresent), Math.max(0, members - recused), share);
    }
}
