package salaklang.discussion;

import java.util.List;

/**
 * Something to be said.
 *
 * @param id made by the form, so that sending it twice says it once
 * @param mentions user names
 * @param answerTo the comment that it answers, or null
 */
record NewComment(CommentId id, String text, boolean question, List<String> mentions, CommentId answerTo) {}
