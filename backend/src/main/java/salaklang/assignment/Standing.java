package salaklang.assignment;

/**
 * How the parts of a matter stand.
 *
 * @param open neither handed in, late nor ended
 * @param submitted to be verified
 * @param late past the due date and not handed in
 * @param ended cancelled or declined
 */
public record Standing(int open, int submitted, int late, int done, int ended) {

    public static final Standing NONE = new Standing(0, 0, 0, 0, 0);

    public int total() {
        return open + submitted + late + done + ended;
    }
}
