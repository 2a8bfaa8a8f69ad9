package salaklang.recommendation;

import java.util.List;

/**
 * A page of recommendations.
 *
 * @param next the key to go on with, null at the end
 */
record RecommendationList(List<RecommendationRow> rows, String next) {}
