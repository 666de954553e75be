/** What the clinic publishes, and the offers in it. Start with {@link clinic.frontdesk.article.Article}. */
@NullMarked
package clinic.frontdesk.article;

import org.jspecify.annotations.NullMarked;
