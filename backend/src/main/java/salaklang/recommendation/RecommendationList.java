package salaklang.recommendation;

import java.util.List;
import salaklang.web.Total;

/**
 * A page of recommendations.
 *
 * @param next the key to go on with, null at the end
 * @param total of all pages; null where nobody asked
 */
record RecommendationList(List<RecommendationRow> rows, String next, Total total) {}
