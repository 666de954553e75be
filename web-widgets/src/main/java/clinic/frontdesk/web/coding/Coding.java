package clinic.frontdesk.web.coding;

/** How the bytes of an answer are coded (RFC 9110 §8.4.1), the smallest first. */
public enum Coding {
    /** RFC 7932. Made by the build only: Java has no encoder of its own. */
    BROTLI("br"),
    /** RFC 1952. */
    GZIP("gzip"),
    /** As they are. */
    IDENTITY("identity");

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** Its name in HTTP. */
    public String token() {
        return token;
    }

    /** The entity tag of a content in this coding: another one for each, since the bytes are others (RFC 9110 §8.8.3.3). */
    String tag(String content) {
        return this == IDENTITY ? content : content + "-" + token;
    }
}
