package salaklang.assignment;

import java.util.UUID;

/**
 * Where work came from. Parts of the same source belong together.
 *
 * @param id of the recommendation, the directive or letter, or the assignment that was split
 */
public record AssignmentSource(Kind kind, UUID id) {

    public enum Kind {
        RECOMMENDATION,
        DIRECTIVE,
        ASSIGNMENT
    }
}
