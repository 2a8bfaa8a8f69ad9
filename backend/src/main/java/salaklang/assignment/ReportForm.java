package salaklang.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;

/** What a unit types to report, to hand in, or to say that there is nothing to report. */
class ReportForm {

    private Integer percent;
    private String text;
    private List<MultipartFile> files;
    /** Taken with the phone's camera; the files' equals otherwise. */
    private List<MultipartFile> photos;

    private boolean keepPlace;

    private DelayCause cause;
    private String delayText;
    private List<String> counted = new ArrayList<>();

    /** As the unit finds it: where it stood last. */
    static ReportForm of(AssignmentDetail detail) {
        var form = new ReportForm();
        form.percent = detail.assignment().percent();
        if (detail.assignment().delay() != null) {
            form.cause = detail.assignment().delay().cause();
            form.delayText = detail.assignment().delay().text();
        }
        detail.figures().forEach(figure -> form.counted.add(Numbers.shown(figure.offered())));
        return form;
    }

    Delay delay() {
        return cause == null ? null : new Delay(cause, delayText);
    }

    Attached attached() {
        return new Attached(
                Stream.of(files, photos)
                        .filter(list -> list != null)
                        .flatMap(List::stream)
                        .toList(),
                keepPlace);
    }

    /** What was counted, in the order asked for; what was left empty is left out. */
    List<FigureValue> figures(List<Figure> asked) {
        var values = new ArrayList<FigureValue>();
        for (int i = 0; i < Math.min(asked.size(), counted.size()); i++) {
            var number = Numbers.typed("counted[" + i + "]", counted.get(i));
            if (number != null) {
                values.add(new FigureValue(asked.get(i).name(), number));
            }
        }
        return values;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = files;
    }

    public List<MultipartFile> getPhotos() {
        return photos;
    }

    public void setPhotos(List<MultipartFile> photos) {
        this.photos = photos;
    }

    public boolean isKeepPlace() {
        return keepPlace;
    }

    public void setKeepPlace(boolean keepPlace) {
        this.keepPlace = keepPlace;
    }

    public DelayCause getCause() {
        return cause;
    }

    public void setCause(DelayCause cause) {
        this.cause = cause;
    }

    public String getDelayText() {
        return delayText;
    }

    public void setDelayText(String delayText) {
        this.delayText = delayText;
    }

    public List<String> getCounted() {
        return counted;
    }

    public void setCounted(List<String> counted) {
        this.counted = counted;
    }
}
