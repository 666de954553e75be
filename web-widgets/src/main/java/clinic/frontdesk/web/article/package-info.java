/** Articles from Markdown files. Start at {@link clinic.frontdesk.web.article.ArticleBody}. */
@NullMarked
package clinic.frontdesk.web.article;

import org.jspecify.annotations.NullMarked;
