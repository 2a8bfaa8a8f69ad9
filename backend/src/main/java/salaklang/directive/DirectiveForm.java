package salaklang.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;
import salaklang.assignment.FigureRow;
import salaklang.assignment.TypedWork;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;

/** What is typed and chosen to issue a directive or to register a letter. */
public class DirectiveForm {

    private static final int FIGURES = 5;
    private static final int LINES = 6;

    private DirectiveKind kind = DirectiveKind.DIRECTIVE;
    private String title;
    private String text;
    private String letterNumber;
    private LocalDate letterDate;
    private String letterFrom;
    private Urgency urgency = Urgency.NORMAL;
    private String programme;
    private String assigner;
    private String from;
    private List<MultipartFile> files = new ArrayList<>();
    private String expected;
    private Due.Mode dueMode = Due.Mode.DATE;
    private LocalDate dueDate;
    private Integer workingDays;
    private Integer monthDay;
    private LocalDate until;
    private List<FigureRow> figures = rows(FIGURES, FigureRow::new);
    private Set<UnitGroup> groups = new TreeSet<>();
    private List<String> laosOf = new ArrayList<>();
    private List<String> units = new ArrayList<>();
    private List<String> except = new ArrayList<>();
    private String lead;
    private Assigning.Order order = Assigning.Order.TOGETHER;
    private boolean optional;
    private List<UnitLine> lines = rows(LINES, UnitLine::new);

    /** One unit's own place in the sequence; a row without a unit is none. */
    public static class UnitLine {
        private String unit;
        private Integer sequence;
        private Boolean required;

        public String getUnit() {
            return unit;
        }

        public void setUnit(String unit) {
            this.unit = unit;
        }

        public Integer getSequence() {
            return sequence;
        }

        public void setSequence(Integer sequence) {
            this.sequence = sequence;
        }

        public Boolean getRequired() {
            return required;
        }

        public void setRequired(Boolean required) {
            this.required = required;
        }
    }

    NewDirective directive() {
        return new NewDirective(
                kind,
                title,
                text,
                kind == DirectiveKind.LETTER ? new Letter(letterNumber, letterDate, letterFrom) : null,
                urgency,
                isTyped(assigner) ? TypedWork.unit("assigner", assigner) : null,
                About.of(from).orElse(null),
                assigning(),
                programme);
    }

    Assigning assigning() {
        return new Assigning(
                expected,
                new Due(dueMode, dueDate, workingDays, monthDay, until),
                TypedWork.figures(figures),
                new Audience(groups, codes("laosOf", laosOf), codes("units", units), codes("except", except)),
                isTyped(lead) ? TypedWork.unit("lead", lead) : null,
                order,
                !optional,
                lines.stream()
                        .filter(line -> isTyped(line.unit))
                        .map(line ->
                                new Assigning.Line(TypedWork.unit("lines", line.unit), line.sequence, line.required))
                        .toList());
    }

    List<MultipartFile> attached() {
        return files == null ? List.of() : files;
    }

    private static Set<UnitCode> codes(String field, Collection<String> typed) {
        return Set.copyOf(TypedWork.units(field, typed));
    }

    private static boolean isTyped(String text) {
        return text != null && !text.isBlank();
    }

    private static <T> List<T> rows(int count, Supplier<T> row) {
        return Stream.generate(row).limit(count).collect(Collectors.toCollection(ArrayList::new));
    }

    public DirectiveKind getKind() {
        return kind;
    }

    public void setKind(DirectiveKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public String getLetterFrom() {
        return letterFrom;
    }

    public void setLetterFrom(String letterFrom) {
        this.letterFrom = letterFrom;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getAssigner() {
        return assigner;
    }

    public void setAssigner(String assigner) {
        this.assigner = assigner;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = files;
    }

    public String getExpected() {
        return expected;
    }

    public void setExpected(String expected) {
        this.expected = expected;
    }

    public Due.Mode getDueMode() {
        return dueMode;
    }

    public void setDueMode(Due.Mode dueMode) {
        this.dueMode = dueMode;
    }

    public LocalDate getDueDate() {
        return dueDate;
    }

    public void setDueDate(LocalDate dueDate) {
        this.dueDate = dueDate;
    }

    public Integer getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
    }

    public Integer getMonthDay() {
        return monthDay;
    }

    public void setMonthDay(Integer monthDay) {
        this.monthDay = monthDay;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public List<FigureRow> getFigures() {
        return figures;
    }

    public void setFigures(List<FigureRow> figures) {
        this.figures = figures;
    }

    public Set<UnitGroup> getGroups() {
        return groups;
    }

    public void setGroups(Set<UnitGroup> groups) {
        this.groups = groups;
    }

    public List<String> getLaosOf() {
        return laosOf;
    }

    public void setLaosOf(List<String> laosOf) {
        this.laosOf = laosOf;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units;
    }

    public List<String> getExcept() {
        return except;
    }

    public void setExcept(List<String> except) {
        this.except = except;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public Assigning.Order getOrder() {
        return order;
    }

    public void setOrder(Assigning.Order order) {
        this.order = order;
    }

    public boolean isOptional() {
        return optional;
    }

    public void setOptional(boolean optional) {
        this.optional = optional;
    }

    public List<UnitLine> getLines() {
        return lines;
    }

    public void setLines(List<UnitLine> lines) {
        this.lines = lines;
    }
}
