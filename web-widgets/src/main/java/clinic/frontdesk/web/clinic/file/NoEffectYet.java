package clinic.frontdesk.web.clinic.file;

/**
 * Members of clinic files that nothing reads yet. Whoever has them do something takes them out of here.
 */
enum NoEffectYet {
    /** Of a clinic. */
    AREA_SERVED("areaServed", "it is shown nowhere"),
    /** Of a clinic. */
    BUSINESS_TYPE("businessType", "it is shown nowhere"),
    /** Of a clinic. */
    PUBLISH_GATE("publishGate", "no article is held back"),
    /** Of a clinic. */
    RETENTION("retention", "nothing is deleted by itself"),
    /** Of a closure. */
    CLOSURE_REASON("reason", "it is shown nowhere");

    private final String member;
    private final String consequence;

    NoEffectYet(String member, String consequence) {
        this.member = member;
        this.consequence = consequence;
    }

    /** Its name, in the file. */
    String member() {
        return member;
    }

    /** What is said of it, behind where it stands. */
    private String message() {
        return "has no effect yet: " + consequence;
    }

    /** Says so where {@code part} has it. */
    void warn(Part part) {
        if (part.member(member).isPresent()) {
            part.member(member).warn(message());
        }
    }
}
