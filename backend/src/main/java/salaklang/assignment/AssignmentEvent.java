package salaklang.assignment;

import salaklang.identity.Traced;

/** Something happened to an assignment. */
public interface AssignmentEvent extends Traced {

    AssignmentView assignment();

    @Override
    default String subject() {
        return "assignment";
    }

    @Override
    default String subjectId() {
        return assignment().id().toString();
    }
}
