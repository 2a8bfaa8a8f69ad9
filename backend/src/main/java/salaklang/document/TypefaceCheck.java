package salaklang.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import salaklang.typesetting.Typeface;
import salaklang.web.InvalidInput;

/** Decides whether a file is a typeface that Thai papers can be set in: TrueType, all of Thai, free to be embedded. */
@Component
class TypefaceCheck {

    private static final int LARGEST = 5_000_000;
    private static final Set<String> TRUE_TYPE = Set.of("application/x-font-ttf", "font/ttf");
    private static final String ALL_OF_THAI = IntStream.concat(
                    IntStream.rangeClosed('ก', '\u0E3A'), IntStream.rangeClosed('฿', '\u0E5B'))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    private final ContentType contentType = new ContentType();

    /**
     * The typeface's own name.
     *
     * @param field the form's field that the file came in
     * @throws InvalidInput where papers cannot be set in it
     */
    String check(String field, String fileName, byte[] file) {
        if (file.length == 0) {
            throw new InvalidInput(field, "document.look.error.no-file");
        }
        if (file.length > LARGEST) {
            throw new InvalidInput(field, "document.error.too-large", fileName, LARGEST / 1_000_000);
        }
        if (!TRUE_TYPE.contains(contentType.of("typeface", new ByteArrayResource(file)))) {
            throw new InvalidInput(field, "document.look.error.not-a-typeface", fileName);
        }
        try {
            var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
            if (font.canDisplayUpTo(ALL_OF_THAI) >= 0) {
                throw new InvalidInput(field, "document.look.error.no-thai", fileName);
            }
            new Typeface(file, file);
            return font.getFamily();
        } catch (IllegalArgumentException refused) {
            throw new InvalidInput(field, "document.look.error.not-embeddable", fileName);
        } catch (FontFormatException | IOException e) {
            throw new InvalidInput(field, "document.look.error.not-a-typeface", fileName);
        }
    }
}
