// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows of docs/architecture.md that Maven's module dependencies do not hold. */
class ArchitectureTest {
  private static final String[] CORE = {
    "gatehouse.model..", "gatehouse.logic..", "gatehouse.knowledge..", "gatehouse.assess.."
  };

  /** Those who speak to what the owner listed. */
  private static final String[] SPEAKERS = {
    "gatehouse.evidence.miio..",
    "gatehouse.evidence.network..",
    "gatehouse.evidence.accounts.leak.online..",
    "gatehouse.cli.simulate..",
    "gatehouse.cli.survey..",
    "gatehouse.cli.router.."
  };

  /** The doors of modules: they know the rooms behind them, which share the words of the hall. */
  private static final List<String> FRONTS =
      List.of("gatehouse.knowledge.Knowledge", "gatehouse.report.Renderer");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("gatehouse");

  @Test
  void model_ofOurs_importsNothing() {
    holds(onlyOurs("gatehouse.model..", "gatehouse.model.."));
  }

  @Test
  void logic_ofOurs_importsNothing() {
    holds(onlyOurs("gatehouse.logic..", "gatehouse.logic.."));
  }

  @Test
  void collectors_never_callARule() {
    holds(
        onlyOurs(
            "gatehouse.evidence..",
            "gatehouse.evidence..",
            "gatehouse.model..",
            "gatehouse.vault..",
            "gatehouse.knowledge.."));
  }

  @Test
  void vault_ofOurs_importsNothing() {
    holds(onlyOurs("gatehouse.vault..", "gatehouse.vault.."));
  }

  @Test
  void renderers_never_touchTheEngine() {
    holds(
        onlyOurs(
            "gatehouse.report..",
            "gatehouse.report..",
            "gatehouse.model..",
            "gatehouse.knowledge..",
            "gatehouse.assess.."));
  }

  @Test
  void core_never_looksUpwards() {
    holds(
        noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("gatehouse.evidence..", "gatehouse.report..", "gatehouse.cli.."));
  }

  @Test
  void nobody_butWhoSpeaksToDevices_opensAConnection() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(SPEAKERS)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
                    .and(not(belongToAnyOf(URI.class, URL.class, URISyntaxException.class)))));
    holds(
        noClasses()
            .should()
            .callMethod(URL.class, "openConnection")
            .orShould()
            .callMethod(URL.class, "openStream"));
  }

  @Test
  void nobody_butTheLegsOfAProofAndThePrinter_startsAProcess() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages("gatehouse.evidence.network.walls.proof", "gatehouse.cli.pdf")
            .should()
            .dependOnClassesThat(belongToAnyOf(ProcessBuilder.class, Process.class)));
  }

  @Test
  void nobody_butMain_endsTheProcess() {
    holds(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class));
  }

  @Test
  void packages_never_dependInCircles() {
    SliceRule rule = slices().assignedFrom(new Packages()).should().beFreeOfCycles();
    for (String front : FRONTS) {
      rule = rule.ignoreDependency(name(front), alwaysTrue());
    }
    holds(rule);
  }

  private static ArchRule onlyOurs(String who, String... allowed) {
    return noClasses()
        .that()
        .resideInAPackage(who)
        .should()
        .dependOnClassesThat(resideInAPackage("gatehouse..").and(not(resideInAnyPackage(allowed))));
  }

  private static void holds(ArchRule rule) {
    rule.check(OURS);
  }

  /** A slice is a package; the vocabulary is one, because a sealed family knows its members. */
  private static final class Packages implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      return SliceIdentifier.of(name.startsWith("gatehouse.model") ? "gatehouse.model" : name);
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
