package clinic.frontdesk.web.appointment;

import org.jspecify.annotations.Nullable;

/**
 * What became of a link that was made anew.
 *
 * @param mailed whether the new one goes out by mail
 * @param manageUrl the new one, absent when it is mailed: whoever had the link passed on shall not have it
 */
public record RelinkedView(boolean mailed, @Nullable String manageUrl) {}
