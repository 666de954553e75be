package clinic.frontdesk.web.container;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Own;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.web.clinic.file.FolderReport;
import clinic.frontdesk.web.settings.Settings;
import clinic.frontdesk.web.words.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/**
 * What all use cases of core stand on, made injectable: one of each for the application, as they keep nothing and making them
 * asks for configuration. The use cases themselves are made beside it, by room. Each can be replaced by an alternative of the
 * application.
 */
@ApplicationScoped
class Wiring {

    @Produces
    @Singleton
    Settings settings() {
        return Settings.configured();
    }

    @Produces
    @Singleton
    Ids ids(@Own SecureRandom random) {
        return new Ids(random);
    }

    @Produces
    @Singleton
    ClinicDirectory directory(Clinics clinics) {
        return new ClinicDirectory(Languages.spoken(clinics));
    }

    @Produces
    @Singleton
    FolderReport folderReport() {
        return new FolderReport();
    }

    @Produces
    @Singleton
    Signer signer(KeyProvider keys) {
        return new Signer(keys);
    }
}
