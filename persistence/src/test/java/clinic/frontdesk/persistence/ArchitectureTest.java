package clinic.frontdesk.persistence;

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

@AnalyzeClasses(packages = "clinic.frontdesk.persistence", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** There it is made, for all of Frontdesk. */
    @ArchTest
    static final ArchRule asksTheClockThatItWasGiven =
            noClasses().that().resideOutsideOfPackage("..container").should().callCodeUnitWhere(HiddenSources.ofTime());

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    @ArchTest
    static void packagesAreAsTheirPictureShows(JavaClasses classes) throws IOException {
        ArchitecturePage.shows("persistence", classes);
    }

    @ArchTest
    static final ArchRule leavesTheBeansOfItsHostAlone = classes().should(new ForeignBeans());
}
