package salaklang.committee;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A committee with those that stand under it, in the order of the list.
 *
 * @param below all of them, however deep
 */
record CommitteeTree(CommitteeView top, List<Branch> below) {

    /** @param depth 1 for those right under the top */
    record Branch(CommitteeView committee, int depth) {}

    /** A committee whose parent is not among them stands on top. */
    static List<CommitteeTree> of(List<CommitteeView> committees) {
        Set<CommitteeId> known =
                committees.stream().map(CommitteeView::id).collect(Collectors.toCollection(HashSet::new));
        Map<CommitteeId, List<CommitteeView>> children = committees.stream()
                .filter(committee -> Objects.nonNull(committee.parent()))
                .collect(groupingBy(CommitteeView::parent));
        return committees.stream()
                .filter(committee -> committee.parent() == null || !known.contains(committee.parent()))
                .map(top -> {
                    var below = new ArrayList<Branch>();
                    climb(top, 1, children, below);
                    return new CommitteeTree(top, List.copyOf(below));
                })
                .toList();
    }

    private static void climb(
            CommitteeView from, int depth, Map<CommitteeId, List<CommitteeView>> children, List<Branch> below) {
        for (var child : children.getOrDefault(from.id(), List.of())) {
            below.add(new Branch(child, depth));
            climb(child, depth + 1, children, below);
        }
    }
}
