package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.persistence.sql.Documents;

/** By what the document of an enquiry is read. */
enum EnquiryKind {
    CALLBACK(Enquiry.CallBack.class),
    PRICING(Enquiry.Pricing.class),
    VISIT(Enquiry.Visit.class);

    private final Class<? extends Enquiry> type;

    EnquiryKind(Class<? extends Enquiry> type) {
        this.type = type;
    }

    static EnquiryKind of(Enquiry enquiry) {
        for (EnquiryKind kind : values()) {
            if (kind.type.isInstance(enquiry)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("an enquiry without a kind: " + enquiry.getClass());
    }

    Enquiry read(String document) {
        return Documents.read(document, type);
    }
}
