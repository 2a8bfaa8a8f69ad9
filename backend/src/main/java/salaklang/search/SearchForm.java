package salaklang.search;

import java.time.LocalDate;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;

/** What was typed and chosen; anything may be missing. */
class SearchForm {

    static final int LONGEST = 200;

    private String q = "";
    private String kind;
    private String unit;
    private LocalDate from;
    private LocalDate to;

    /** @throws InvalidInput where it cannot be looked for like that */
    Narrowing narrowing() {
        if (q.length() > LONGEST) {
            throw new InvalidInput("q", "search.error.long", String.valueOf(LONGEST));
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidInput("to", "search.error.from-after-to");
        }
        return new Narrowing(
                chosenKind(), UnitCode.find(unit).map(UnitCode::value).orElse(null), from, to);
    }

    /** One that does not exist is none. */
    private Kind chosenKind() {
        for (var one : Kind.values()) {
            if (one.name().equals(kind)) {
                return one;
            }
        }
        return null;
    }

    public boolean isNarrowed() {
        return chosenKind() != null || unit != null && !unit.isEmpty() || from != null || to != null;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String typed) {
        q = typed == null ? "" : typed.replace("\0", "").strip();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String chosen) {
        kind = chosen;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String chosen) {
        unit = chosen;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate day) {
        from = day;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate day) {
        to = day;
    }
}
