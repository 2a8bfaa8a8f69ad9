package salaklang.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.util.StringUtils;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;

/** What forms that give work to units have in common: the units that are chosen, and the figures that are typed. */
public final class TypedWork {

    private TypedWork() {}

    /** @throws InvalidInput where a code is no unit's; blank ones are left out */
    public static List<UnitCode> units(String field, Collection<String> codes) {
        return codes == null
                ? List.of()
                : codes.stream()
                        .filter(StringUtils::hasText)
                        .map(code -> unit(field, code))
                        .toList();
    }

    /** @throws InvalidInput where the code is no unit's */
    public static UnitCode unit(String field, String code) {
        return UnitCode.find(code).orElseThrow(() -> new InvalidInput(field, "assignment.error.unit"));
    }

    /** @throws InvalidInput where a target is no number */
    public static List<Figure> figures(List<FigureRow> rows) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFilled()) {
                figures.add(rows.get(i).figure("figures[" + i + "]"));
            }
        }
        return figures;
    }
}
