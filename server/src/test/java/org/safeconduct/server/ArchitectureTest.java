package org.safeconduct.server;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;

/// The rules at the end of DESIGN §3, held.
@AnalyzeClasses(packagesOf = SafeconductApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.safeconduct.server";

  /// Which band a module is in; a lower band never sees a higher one. `site` and `cli` stand aside.
  private static final Map<String, Integer> BANDS =
      Map.ofEntries(
          Map.entry("kernel", 0),
          Map.entry("store", 0),
          Map.entry("vault", 1),
          Map.entry("journal", 1),
          Map.entry("files", 1),
          Map.entry("search", 1),
          Map.entry("team", 1),
          Map.entry("inquiry", 2),
          Map.entry("batches", 2),
          Map.entry("records", 2),
          Map.entry("mandate", 2),
          Map.entry("testimony", 2),
          Map.entry("source", 2),
          Map.entry("evidence", 2),
          Map.entry("thesauri", 2),
          Map.entry("events", 2),
          Map.entry("inbox", 3),
          Map.entry("casework", 3),
          Map.entry("identity", 3),
          Map.entry("route", 3),
          Map.entry("passage", 3),
          Map.entry("legal", 3),
          Map.entry("referral", 3),
          Map.entry("care", 3),
          Map.entry("children", 3),
          Map.entry("money", 3),
          Map.entry("helpers", 3),
          Map.entry("group", 3),
          Map.entry("shelter", 3),
          Map.entry("journey", 3),
          Map.entry("dossier", 4),
          Map.entry("exchange", 4),
          Map.entry("figures", 4),
          Map.entry("lists", 4));

  @ArchTest
  static final ArchRule arrowsPointDownTheBands =
      classes()
          .that(describe("are in a band", (JavaClass c) -> band(c) >= 0))
          .should(seeNoHigherBand());

  @ArchTest
  static final ArchRule kernelDependsOnNothingOfOurs =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".kernel..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(ROOT + "..")
                  .and(DescribedPredicate.not(resideInAnyPackage(ROOT + ".kernel.."))));

  @ArchTest
  static final ArchRule vaultSeesNeitherJournalNorSearchNorTeam =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".vault..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + ".journal..", ROOT + ".files..", ROOT + ".search..", ROOT + ".team..");

  @ArchTest
  static final ArchRule mechanismDoesNotKnowTheWork =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + ".vault..", ROOT + ".journal..", ROOT + ".search..", ROOT + ".files..")
          .should()
          .dependOnClassesThat(
              describe("are of the books' modules", (JavaClass c) -> band(c) >= 2));

  @ArchTest
  static final ArchRule theInquiryDoesNotSeeTheCasefile =
      noClasses()
          .that(
              describe("are of the inquiry", (JavaClass c) -> band(c) == 2 && !isOf(c, "mandate")))
          .should()
          .dependOnClassesThat(describe("are of the casefile", (JavaClass c) -> band(c) == 3));

  @ArchTest
  static final ArchRule theCasefileDoesNotSeeTheInquiry =
      noClasses()
          .that(describe("are of the casefile", (JavaClass c) -> band(c) == 3))
          .should()
          .dependOnClassesThat(
              describe("are of the inquiry", (JavaClass c) -> band(c) == 2 && !isOf(c, "mandate")));

  @ArchTest
  static final ArchRule nothingOfIdentityIsVisibleToTheDossier =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".dossier..")
          .should()
          .dependOnClassesThat(describe("are of the casefile", (JavaClass c) -> band(c) == 3));

  @ArchTest
  static final ArchRule nothingOfIdentityIsVisibleToFigures =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".figures..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + ".identity..", ROOT + ".shelter..");

  @ArchTest
  static final ArchRule careAndItsLikeAreNeverCountedNorFiled =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + ".dossier..", ROOT + ".figures..", ROOT + ".lists..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT + ".care..",
              ROOT + ".children..",
              ROOT + ".legal..",
              ROOT + ".referral..",
              ROOT + ".money..",
              ROOT + ".helpers..",
              ROOT + ".group..");

  /// A page of figures for outside, and the file, are made of a table that may be shown.
  @ArchTest
  static final ArchRule trueCountsNeverReachAPageOfFigures =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".figures.web..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.safeconduct.estimate.protect.CountTable");

  @ArchTest
  static final ArchRule onlyProtectedTablesArePublished =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".figures.Published")
          .should()
          .callConstructorWhere(
              JavaCall.Predicates.target(
                  HasOwner.Predicates.With.owner(
                      HasName.Predicates.name(ROOT + ".figures.FiguresFact$FiguresPublished"))));

  @ArchTest
  static final ArchRule onlyTheCsvOfAReleaseLeavesFiguresAsAFile =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".figures..")
          .and()
          .doNotHaveFullyQualifiedName(ROOT + ".figures.web.ReleaseCsv")
          .should()
          .callMethodWhere(
              JavaCall.Predicates.target(
                  HasOwner.Predicates.With.owner(
                      JavaClass.Predicates.assignableTo("jakarta.servlet.ServletResponse"))));

  @ArchTest
  static final ArchRule whatIsSaidOutsideKnowsNoNumbersForTheHouse =
      noClasses()
          .that()
          .haveFullyQualifiedName(ROOT + ".figures.web.ReleaseCsv")
          .or()
          .haveFullyQualifiedName(ROOT + ".figures.web.Wording")
          .or()
          .haveFullyQualifiedName(ROOT + ".figures.web.Stated")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              ".*\\.figures\\.(Numbers|Waits|EndedWays|FiguresDesk|AllRows|Documented).*");

  @ArchTest
  static final ArchRule nothingOfTheCasefileIsVisibleToLists =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".lists..")
          .should()
          .dependOnClassesThat(
              describe(
                  "are of the casefile, or a mandate",
                  (JavaClass c) -> band(c) == 3 || isOf(c, "mandate")));

  @ArchTest
  static final ArchRule theShellSeesOnlyTheMechanism =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".site..")
          .should()
          .dependOnClassesThat(
              describe("are of team or a book", (JavaClass c) -> band(c) >= 2 || isOf(c, "team")));

  /// `cli` starts and stops the context, which can publish; nobody else has it in hand.
  @ArchTest
  static final ArchRule noApplicationEvents =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.context.ApplicationEventPublisher")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.context.event.EventListener");

  @ArchTest
  static final ArchRule aModulesLanguageKnowsNoMachinery =
      noClasses()
          .that(describe("are a module's language", ArchitectureTest::isLanguage))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.web..",
              "org.springframework.http..",
              "org.springframework.context..",
              "jakarta.servlet..",
              "java.sql..",
              "javax.crypto..",
              "org.apache.lucene..");

  @ArchTest
  static final ArchRule controllersLiveInWeb =
      classes()
          .that()
          .areAnnotatedWith("org.springframework.stereotype.Controller")
          .should()
          .resideInAPackage(ROOT + ".*.web..");

  @ArchTest
  static final ArchRule nobodyUsesLombokNorLegacyDates =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("lombok..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date");

  private static ArchCondition<JavaClass> seeNoHigherBand() {
    return new ArchCondition<>("see no higher band") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(d -> band(d.getTargetClass()) > band(type))
            .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
      }
    };
  }

  /// A class in a module's root that is neither its service nor what hands its facts to the
  /// journal.
  private static boolean isLanguage(JavaClass type) {
    return band(type) >= 2
        && type.getPackageName().equals(ROOT + "." + module(type))
        && !type.isAnnotatedWith(Service.class)
        && !type.isAnnotatedWith(Configuration.class);
  }

  private static boolean isOf(JavaClass type, String module) {
    return module(type).equals(module);
  }

  private static int band(JavaClass type) {
    return BANDS.getOrDefault(module(type), -1);
  }

  private static String module(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT + ".")) return "";
    String rest = name.substring(ROOT.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
