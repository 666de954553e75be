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

    /** @throws IllegalArgumentException for one that was read and can't be written again */
    static EnquiryKind of(Enquiry enquiry) {
        return enquiry.fold(new Enquiry.Cases<>() {
            @Override
            public EnquiryKind callBack(Enquiry.CallBack asked) {
                return CALLBACK;
            }

            @Override
            public EnquiryKind pricing(Enquiry.Pricing asked) {
                return PRICING;
            }

            @Override
            public EnquiryKind visit(Enquiry.Visit booked) {
                return VISIT;
            }

            @Override
            public EnquiryKind unreadable(Enquiry.Unreadable lost) {
                throw new IllegalArgumentException("an enquiry that can't be read any more is not written anew");
            }
        });
    }

    Enquiry read(String document) {
        return Documents.read(document, type);
    }
}
