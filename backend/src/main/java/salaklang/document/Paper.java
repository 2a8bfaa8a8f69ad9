package salaklang.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An official paper before it becomes a PDF or a DOCX: what it says, in order. Digits stay as they are written here; the
 * writers turn them into Thai ones where {@code thaiDigits} says so.
 *
 * @param title the document's own title, which readers and screen readers show
 * @param runningHead stands above every page but the first; null for none
 */
public record Paper(String title, Locale language, boolean thaiDigits, String runningHead, List<Block> blocks) {

    /** A piece of a paper. */
    public sealed interface Block
            permits Heading, Text, Labelled, Grid, Items, Signatures, Pictures, Emblem, Gap, PageBreak, MemoHead {}

    /** @param level 1 for the paper's own name, 2 and 3 for its parts */
    public record Heading(int level, String text, boolean centred) implements Block {}

    /** A paragraph. A line break stays a line break. */
    public record Text(String text, Align align, boolean bold, boolean indented) implements Block {

        public static Text of(String text) {
            return new Text(text, Align.LEFT, false, false);
        }

        /** With the first line moved in, as in a letter's body. */
        public static Text body(String text) {
            return new Text(text, Align.LEFT, false, true);
        }
    }

    /** A label, bold but in a letter, and the words after it on the same line: เรื่อง, ณ, เริ่มประชุมเวลา. */
    public record Labelled(String label, String text) implements Block {}

    /**
     * Lines in columns.
     *
     * @param widths the columns' parts of the line, such as 1, 5, 4
     * @param header null for none
     * @param ruled whether lines are drawn around the cells
     */
    public record Grid(List<Integer> widths, List<String> header, List<List<String>> rows, boolean ruled)
            implements Block {

        private static final Pattern FIGURE = Pattern.compile("[\\d๐-๙][\\d๐-๙.,]*%?");
        private static final String NONE = "–";

        /** Whether a column holds nothing but numbers and shares; such a column stands in the middle of its cells. */
        boolean hasFigures(int column) {
            var cells = rows.stream()
                    .filter(row -> column < row.size())
                    .map(row -> row.get(column).strip())
                    .filter(cell -> !cell.equals(NONE))
                    .toList();
            return ruled
                    && !cells.isEmpty()
                    && cells.stream().allMatch(cell -> FIGURE.matcher(cell).matches());
        }
    }

    /** Numbered or bulleted lines; each brings its own mark. */
    public record Items(List<Item> items) implements Block {}

    public record Item(String mark, String text) {}

    /** Side by side: each a place to sign, the name in brackets, the position below. */
    public record Signatures(List<Signature> signatures) implements Block {

        /** Whether the next thing to be seen after a block is a place to sign: the two stay on one page. */
        static boolean follow(List<Block> blocks, int block) {
            var next = block + 1;
            while (next < blocks.size() && blocks.get(next) instanceof Gap) {
                next++;
            }
            return next < blocks.size() && blocks.get(next) instanceof Signatures;
        }
    }

    /**
     * @param mark who signs, such as ผู้จดรายงานการประชุม
     * @param act what stands for the hand's signature, such as an authenticated act's time; null leaves a dotted line
     *     where {@code mark} is given, and else nothing: a letter has a gap there
     */
    public record Signature(String name, String position, String mark, String act) {}

    /** Photos, two beside each other. */
    public record Pictures(List<Picture> pictures) implements Block {

        static final double CENTIMETRES_HIGH = 5.5;
        static final int IN_A_ROW = 2;

        /** Those beside each other, row by row. */
        List<List<Picture>> rows() {
            return IntStream.iterate(0, first -> first < pictures.size(), first -> first + IN_A_ROW)
                    .mapToObj(first -> pictures.subList(first, Math.min(pictures.size(), first + IN_A_ROW)))
                    .toList();
        }
    }

    /**
     * @param jpeg as small as it is to be printed
     * @param words for those who do not see it
     */
    public record Picture(byte[] jpeg, String words) {}

    /** The place of the garuda, 3 cm high for a letter and 1.5 cm for a memo; empty where the province gave no picture. */
    public record Emblem(double centimetres, byte[] picture) implements Block {

        /** Whether a block stands in the letter that an emblem heads: on its pages, not on those enclosed after a break. */
        static boolean heads(List<Block> blocks, int block) {
            var before = blocks.subList(0, block);
            return before.stream().anyMatch(Emblem.class::isInstance)
                    && before.stream().noneMatch(PageBreak.class::isInstance);
        }
    }

    /** @param lines empty lines */
    public record Gap(double lines) implements Block {}

    public record PageBreak() implements Block {}

    /**
     * The head of a memo: the words บันทึกข้อความ beside the small emblem. The labelled lines that follow it are the memo's
     * fields, with larger labels and dotted lines.
     */
    public record MemoHead(byte[] emblem) implements Block {

        /** Whether a labelled line is one of the memo's own fields, which follow its head. */
        static boolean leads(List<Block> blocks, int block) {
            var before = block;
            while (before > 0 && blocks.get(before) instanceof Labelled) {
                before--;
            }
            return blocks.get(block) instanceof Labelled && blocks.get(before) instanceof MemoHead;
        }
    }

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        /** From the middle of the page on, as the date and the closing of a letter. */
        FROM_MIDDLE
    }
}
