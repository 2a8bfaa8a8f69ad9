package salaklang.directive;

import salaklang.identity.Traced;
import salaklang.identity.UnitCode;

/** Something happened to a directive or a letter. */
public interface DirectiveEvent extends Traced {

    DirectiveId directive();

    DirectiveKind kind();

    /** Such as 12/2569. */
    String number();

    String title();

    /** The unit that checks what comes back. */
    UnitCode assigner();

    @Override
    default String subject() {
        return "directive";
    }

    @Override
    default String subjectId() {
        return directive().toString();
    }
}
