package salaklang.dashboard;

import salaklang.organisation.UnitView;

/** How a district stands, its own office and the local organisations in it together. */
record DistrictStanding(UnitView district, Numbers numbers) {

    /** Good from 85 per cent on time, bad below 60. */
    public String tone() {
        var percent = numbers.onTimePercent();
        return percent == null ? "idle" : percent >= 85 ? "ok" : percent >= 60 ? "soon" : "late";
    }
}
