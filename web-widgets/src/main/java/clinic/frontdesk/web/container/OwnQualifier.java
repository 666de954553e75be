package clinic.frontdesk.web.container;

import clinic.frontdesk.Own;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;

/** Makes {@link Own} a qualifier: core, where it is, knows nothing of CDI. */
public final class OwnQualifier implements Extension {

    /** For the container. */
    public OwnQualifier() {}

    void add(@Observes BeforeBeanDiscovery discovery) {
        discovery.addQualifier(Own.class);
    }
}
