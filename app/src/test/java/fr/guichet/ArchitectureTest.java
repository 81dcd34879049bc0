package fr.guichet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Who may know whom. */
@AnalyzeClasses(packages = "fr.guichet", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The launcher and the place that builds objects and hands them on. */
    private static final DescribedPredicate<JavaClass> LANCEUR =
            resideInAnyPackage("fr.guichet").as("the launcher");

    /** A program of the system is read by threads of its own. */
    private static final String PROCESSUS = "fr.guichet.common.processus..";

    @ArchTest
    static final ArchRule rulesKnowJavaAndTheValueTypesOnly =
            classes()
                    .that()
                    .resideInAPackage("fr.guichet.regles..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "java..", "fr.guichet.regles..", "fr.guichet.common.valeur.."));

    @ArchTest
    static final ArchRule valueTypesKnowJavaOnly =
            classes()
                    .that()
                    .resideInAPackage("fr.guichet.common.valeur..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage("java..", "fr.guichet.common.valeur.."));

    @ArchTest
    static final ArchRule rulesNeverAskTheClock =
            noClasses()
                    .that()
                    .resideInAPackage("fr.guichet.regles..")
                    .should()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule commonKnowsNoFeature =
            noClasses()
                    .that()
                    .resideInAPackage("fr.guichet.common..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("fr.guichet..")
                                    .and(not(resideInAnyPackage("fr.guichet.common.."))));

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("fr.guichet.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyRepositoriesSpeakToTheBase =
            noClasses()
                    .that(
                            not(simpleNameEndingWith("Repository"))
                                    .and(not(resideInAnyPackage("fr.guichet.common.db..")))
                                    .and(not(insideARepository()))
                                    .and(not(LANCEUR)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule onlyScreensKnowJavaFx =
            noClasses()
                    .that(
                            not(simpleNameEndingWith("Controller"))
                                    .and(not(simpleNameEndingWith("ViewModel")))
                                    .and(not(insideA("Controller")))
                                    .and(not(insideA("ViewModel")))
                                    .and(not(resideInAnyPackage("fr.guichet.common.fx..")))
                                    .and(not(LANCEUR)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..");

    @ArchTest
    static final ArchRule viewModelsHoldNoControl =
            noClasses()
                    .that(simpleNameEndingWith("ViewModel").or(insideA("ViewModel")))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("javafx..")
                                    .and(
                                            not(
                                                    resideInAnyPackage(
                                                            "javafx.beans..",
                                                            "javafx.collections..",
                                                            "javafx.util.."))));

    @ArchTest
    static final ArchRule controllersNeverSeeARepository =
            noClasses()
                    .that(simpleNameEndingWith("Controller").or(insideA("Controller")))
                    .should()
                    .dependOnClassesThat(simpleNameEndingWith("Repository"));

    @ArchTest
    static final ArchRule threadsLiveInOnePlace =
            noClasses()
                    .that(
                            not(resideInAnyPackage("fr.guichet.common.fx..", PROCESSUS))
                                    .and(not(LANCEUR)))
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("javafx.application.Platform")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Thread.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(java.util.concurrent.Executor.class);

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule onlyCommandsPrint =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("fr.guichet.commande..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    private static DescribedPredicate<JavaClass> insideARepository() {
        return insideA("Repository");
    }

    /** A class nested in, or written within, one whose name ends so. */
    private static DescribedPredicate<JavaClass> insideA(String suffix) {
        return new DescribedPredicate<>("inside a " + suffix) {
            @Override
            public boolean test(JavaClass type) {
                return type.getEnclosingClass()
                        .filter(outer -> outer.getSimpleName().endsWith(suffix) || test(outer))
                        .isPresent();
            }
        };
    }
}
