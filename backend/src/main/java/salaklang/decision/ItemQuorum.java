package salaklang.decision;

import salaklang.committee.Share;

/**
 * Whether enough members are there for one item (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.79). A member with a
 * conflict of interest belongs to neither side of the count: for this item the committee is the others (ม.15).
 *
 * @param present members present who are not recused
 * @param members all members who are not recused
 * @param share the part of them that must be present
 */
public record ItemQuorum(int present, int members, Share share) {

    public ItemQuorum {
        if (present < 0 || present > members) {
            throw new IllegalArgumentException(present + " of " + members);
        }
    }

    public int needed() {
        return share.of(members);
    }

    public boolean isReached() {
        return members > 0 && present >= needed();
    }
}
