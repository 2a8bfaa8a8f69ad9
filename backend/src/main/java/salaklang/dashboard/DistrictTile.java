package salaklang.dashboard;

import salaklang.dashboard.TileLayout.Tile;

/** A district on the map. */
record DistrictTile(StandingRow row, Tile tile) {

    /** Its name without the word for district, for which a tile has no room. */
    public String label() {
        return row.shortName().replaceFirst("^(อำเภอ|อ\\.)| District$", "");
    }
}
