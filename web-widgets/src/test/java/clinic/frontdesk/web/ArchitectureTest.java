package clinic.frontdesk.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import clinic.frontdesk.contract.ForeignBeans;
import clinic.frontdesk.contract.HiddenSources;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "clinic.frontdesk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule SEES_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("clinic.frontdesk.persistence..", "org.eclipse.persistence..", "javax.sql..");

    @ArchTest
    static final ArchRule SEES_NO_SERVER = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fish.payara..", "org.glassfish..", "com.sun..");

    @ArchTest
    static final ArchRule ASKS_THE_CLOCK_THAT_IT_WAS_GIVEN = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .callCodeUnitWhere(HiddenSources.ofTime())
            .orShould()
            .callCodeUnitWhere(HiddenSources.ofChance());

    @ArchTest
    static final ArchRule LEAVES_THE_BEANS_OF_ITS_HOST_ALONE =
            classes().that().resideInAPackage("..web..").should(new ForeignBeans());
}
