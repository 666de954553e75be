package clinic.frontdesk.desk.page;

/**
 * The offer to undo something, for a moment.
 *
 * @param action where the form is sent that does, without the path of the desk
 * @param what it was, in words
 * @param version how many changes of it are shown
 */
public record UndoOffer(String action, String what, int version) {}
