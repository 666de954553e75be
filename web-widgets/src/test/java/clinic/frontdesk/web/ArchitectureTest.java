package clinic.frontdesk.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import clinic.frontdesk.contract.ArchitecturePage;
import clinic.frontdesk.contract.EachPackage;
import clinic.frontdesk.contract.ForeignBeans;
import clinic.frontdesk.contract.HiddenSources;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;

@AnalyzeClasses(
        packages = {"clinic.frontdesk.web", "clinic.frontdesk.desk"},
        importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    /** But for the templates, which are made from files that have folders of their own. */
    @ArchTest
    static void packagesAreAsTheirPictureShows(JavaClasses classes) throws IOException {
        ArchitecturePage.shows("web-widgets", classes.that(resideOutsideOfPackage("clinic.frontdesk.web.template..")));
    }

    /** Templates have their models where they are: those of the desk at the desk. */
    @ArchTest
    static final ArchRule NOTHING_POINTS_AT_THE_DESK = noClasses()
            .that()
            .resideInAPackage("clinic.frontdesk.web..")
            .and()
            .resideOutsideOfPackage("clinic.frontdesk.web.template..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("clinic.frontdesk.desk..");

    @ArchTest
    static final ArchRule SEES_NO_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("clinic.frontdesk.persistence..", "org.eclipse.persistence..", "javax.sql..");

    @ArchTest
    static final ArchRule SEES_NO_SERVER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fish.payara..", "org.glassfish..", "com.sun..");

    @ArchTest
    static final ArchRule ASKS_THE_CLOCK_THAT_IT_WAS_GIVEN = noClasses()
            .should()
            .callCodeUnitWhere(HiddenSources.ofTime())
            .orShould()
            .callCodeUnitWhere(HiddenSources.ofChance());

    @ArchTest
    static final ArchRule LEAVES_THE_BEANS_OF_ITS_HOST_ALONE = classes().should(new ForeignBeans());
}
