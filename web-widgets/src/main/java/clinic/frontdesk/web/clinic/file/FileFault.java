package clinic.frontdesk.web.clinic.file;

/**
 * One thing wrong in a clinic file.
 *
 * @param path where, as a JSON path (RFC 9535), such as {@code $.practitioners[0].hours}
 * @param message what, in words for who wrote the file
 */
public record FileFault(String path, String message) {

    @Override
    public String toString() {
        return path + " " + message;
    }
}
