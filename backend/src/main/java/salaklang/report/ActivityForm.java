package salaklang.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;
import salaklang.document.DocumentId;
import salaklang.web.InvalidInput;

/** What is typed of an activity. */
public class ActivityForm {

    private static final int ROWS = 8;

    private Integer version;
    private String unit;
    private String title;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private String place;
    private String issues;
    private String outcome;
    private String use;
    private boolean noticeGiven;
    private List<Group> groups = rows(List.of());
    private List<String> photos = new ArrayList<>();
    private List<MultipartFile> files = new ArrayList<>();

    /** A row of participants; both are empty where nothing is typed. */
    public static class Group {

        private String name;
        private Integer people;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Integer getPeople() {
            return people;
        }

        public void setPeople(Integer people) {
            this.people = people;
        }

        private boolean isEmpty() {
            return (name == null || name.isBlank()) && people == null;
        }
    }

    static ActivityForm of(Activity activity) {
        var content = activity.content();
        var form = new ActivityForm();
        form.version = activity.version();
        form.unit = activity.unit().value();
        form.title = content.title();
        form.heldOn = content.heldOn();
        form.startsAt = content.startsAt();
        form.endsAt = content.endsAt();
        form.place = content.place();
        form.issues = content.issues();
        form.outcome = content.outcome();
        form.use = content.use();
        form.noticeGiven = content.noticeGiven();
        form.groups = rows(content.groups());
        form.photos = new ArrayList<>(
                content.photos().stream().map(DocumentId::toString).toList());
        return form;
    }

    /** @throws InvalidInput where a row of participants is half empty */
    ActivityContent content() {
        var filled = groups.stream().filter(group -> !group.isEmpty()).toList();
        if (filled.stream().anyMatch(group -> group.people == null || group.name == null)) {
            throw new InvalidInput("groups", "report.error.group");
        }
        return new ActivityContent(
                title,
                heldOn,
                startsAt,
                endsAt,
                place,
                issues,
                outcome,
                use,
                filled.stream()
                        .map(group -> new ParticipantGroup(group.name.strip(), group.people))
                        .toList(),
                noticeGiven,
                photos.stream().map(ActivityForm::photo).toList());
    }

    private static DocumentId photo(String id) {
        try {
            return DocumentId.of(id);
        } catch (IllegalArgumentException noId) {
            throw new InvalidInput("files", "report.error.photo");
        }
    }

    private static List<Group> rows(List<ParticipantGroup> given) {
        var filled = given.stream().map(one -> {
            var row = new Group();
            row.name = one.name();
            row.people = one.people();
            return row;
        });
        var empty = Stream.generate(Group::new).limit(Math.max(2, ROWS - given.size()));
        return new ArrayList<>(Stream.concat(filled, empty).toList());
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getIssues() {
        return issues;
    }

    public void setIssues(String issues) {
        this.issues = issues;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = use;
    }

    public boolean isNoticeGiven() {
        return noticeGiven;
    }

    public void setNoticeGiven(boolean noticeGiven) {
        this.noticeGiven = noticeGiven;
    }

    public List<Group> getGroups() {
        return groups;
    }

    public void setGroups(List<Group> groups) {
        this.groups = groups;
    }

    public List<String> getPhotos() {
        return photos;
    }

    public void setPhotos(List<String> photos) {
        this.photos = photos;
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = files;
    }
}
