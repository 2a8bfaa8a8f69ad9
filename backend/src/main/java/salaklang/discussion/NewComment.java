package salaklang.discussion;

import java.util.List;

/**
 * Something to be said.
 *
 * @param mentions user names
 * @param answerTo the comment that it answers, or null
 */
record NewComment(String text, boolean question, List<String> mentions, CommentId answerTo) {}
