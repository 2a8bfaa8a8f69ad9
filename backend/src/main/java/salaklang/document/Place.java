package salaklang.document;

import java.util.Locale;

/** Where a photo was taken, in degrees of WGS 84; kept on purpose only. */
public record Place(double latitude, double longitude) {

    public Place {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Nowhere on earth: " + latitude + ", " + longitude);
        }
    }

    /** {@code 15.11840, 104.32200}: to about a metre. */
    public String text() {
        return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }
}
