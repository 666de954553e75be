package clinic.frontdesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import clinic.frontdesk.contract.ArchitecturePage;
import clinic.frontdesk.contract.EachPackage;
import clinic.frontdesk.contract.HiddenSources;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;

/** The arrows between the features, and what core leaves to others. */
@AnalyzeClasses(packages = "clinic.frontdesk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    @ArchTest
    static void packagesAreAsTheirPictureShows(JavaClasses classes) throws IOException {
        ArchitecturePage.shows("core", classes);
    }

    @ArchTest
    static final ArchRule contactNeedsNoOther = feature("contact");

    @ArchTest
    static final ArchRule clinicNeedsContact = feature("clinic", "contact");

    @ArchTest
    static final ArchRule noticeNeedsClinicAndStaff = feature("notice", "clinic", "staff");

    @ArchTest
    static final ArchRule requestNeedsClinic = feature("request", "clinic");

    @ArchTest
    static final ArchRule articleNeedsClinic = feature("article", "clinic", "contact");

    @ArchTest
    static final ArchRule staffNeedsClinicContactAndRequest = feature("staff", "clinic", "contact", "request");

    @ArchTest
    static final ArchRule leadNeedsContact = feature("lead", "clinic", "contact", "notice", "request", "staff");

    @ArchTest
    static final ArchRule availabilityNeedsClinic = feature("availability", "clinic");

    @ArchTest
    static final ArchRule appointmentNeedsLead =
            feature("appointment", "availability", "clinic", "contact", "lead", "notice", "staff");

    @ArchTest
    static final ArchRule schedulingNeedsAppointment =
            feature("scheduling", "appointment", "availability", "clinic", "contact", "lead", "notice", "staff");

    @ArchTest
    static final ArchRule bookingNeedsAppointment = feature(
            "booking",
            "scheduling",
            "appointment",
            "availability",
            "clinic",
            "contact",
            "lead",
            "notice",
            "request",
            "staff");

    @ArchTest
    static final ArchRule diaryNeedsAppointment = feature(
            "diary", "scheduling", "appointment", "availability", "clinic", "contact", "lead", "notice", "staff");

    @ArchTest
    static final ArchRule calendarNeedsAppointment =
            feature("calendar", "appointment", "availability", "clinic", "staff");

    @ArchTest
    static final ArchRule coreKnowsNoOtherLibraries = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "clinic.frontdesk..",
                    "java..",
                    "javax.crypto..",
                    "org.jspecify..",
                    "org.commonmark..",
                    "com.google.i18n.phonenumbers..");

    @ArchTest
    static final ArchRule timeAndChanceAreInjected = noClasses()
            .should()
            .callCodeUnitWhere(HiddenSources.ofTime())
            .orShould()
            .callCodeUnitWhere(HiddenSources.ofChance())
            .orShould()
            .callMethod(System.class, "nanoTime");

    private static ArchRule feature(String name, String... needed) {
        String[] allowed = new String[needed.length + 2];
        allowed[0] = "clinic.frontdesk";
        allowed[1] = packageOf(name);
        for (int i = 0; i < needed.length; i++) {
            allowed[i + 2] = packageOf(needed[i]);
        }
        return classes()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage("clinic.frontdesk.."))
                        .or(resideInAnyPackage(allowed)));
    }

    private static String packageOf(String feature) {
        return "clinic.frontdesk." + feature + "..";
    }
}
