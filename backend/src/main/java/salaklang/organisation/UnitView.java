package salaklang.organisation;

import org.springframework.context.i18n.LocaleContextHolder;
import salaklang.identity.UnitCode;

/**
 * A unit as others see it.
 *
 * @param shortTh the customary short name, such as สถจ.ศรีสะเกษ
 * @param district the district it lies in or is, as {@code districts/<code>}; null for provincial agencies
 */
public record UnitView(UnitCode code, UnitKind kind, String nameTh, String nameEn, String shortTh, UnitCode district) {

    /** In the language of the reader. */
    public String name() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? nameEn : nameTh;
    }

    /** Short, in the language of the reader. */
    public String shortName() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? nameEn : shortTh;
    }
}
