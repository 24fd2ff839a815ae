// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.assess;

import gatehouse.assess.audit.Assessor;
import gatehouse.assess.path.HomeGraph;
import gatehouse.assess.path.Pair;
import gatehouse.assess.path.Plan;
import gatehouse.assess.path.Planner;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.path.Start;
import gatehouse.assess.path.Tolerance;
import gatehouse.assess.rule.Rules;
import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.logic.ground.Grounding;
import gatehouse.model.RunId;
import gatehouse.model.evidence.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares the cost of plans for made-up homes with the optimum that clingo finds. */
public final class PlanOracle {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Manifest MANIFEST =
      new Manifest(new RunId("bench"), Instant.parse("2026-01-01T12:00:00Z"), List.of(), List.of());
  private static final Pattern OPTIMUM = Pattern.compile("Optimization: (\\d+)");
  private static final String RULES =
      """
      taken(A) :- do(F), takes(F,A).
      h(S,A) :- start(S,_), given(A), not taken(A).
      h(S,A) :- start(S,A), not taken(A).
      h(S,A) :- start(S,_), do(F), adds(F,A), not taken(A).
      { do(F) } :- cost(F,_).
      #minimize { C,F : do(F), cost(F,C) }.
      """;

  private PlanOracle() {}

  /** Arguments: the number of homes, 1000 when there is none, and the path of clingo. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int homes = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    String clingo = args.length > 1 ? args[1] : "clingo";
    Assessor assessor = new Assessor(Rules.load(RuleBook.starter()), Knowledge.starter());
    Path program = Files.createTempFile("home", ".lp");
    int equal = 0;
    int proved = 0;
    long fixes = 0;
    for (int seed = 0; seed < homes; seed++) {
      Random random = new Random(seed);
      HomeGraph home =
          assessor
              .assess(
                  MANIFEST,
                  LargeHome.of(seed, random.nextInt(60), random.nextInt(13), random.nextInt(5)),
                  DAY)
              .graph();
      Planner planner = new Planner(home, Tolerance.USUAL);
      Plan plan = planner.plan(planner.open(start -> true), fix -> true);
      Files.writeString(program, problem(home, plan), StandardCharsets.UTF_8);
      long optimum = optimum(clingo, program);
      proved += plan.isCheapest() ? 1 : 0;
      equal += plan.cost() == optimum ? 1 : 0;
      fixes += plan.fixes().size();
      if (plan.cost() != optimum) {
        System.out.printf("home %d: %d, clingo %d%n", seed, plan.cost(), optimum);
      }
    }
    Files.delete(program);
    System.out.printf(
        "%d homes, %d fixes chosen: %d proved to be cheapest, %d cost what clingo finds%n",
        homes, fixes, proved, equal);
  }

  private static String problem(HomeGraph home, Plan plan) {
    StringBuilder text = new StringBuilder(RULES);
    Grounding grounding = home.grounding();
    for (int d = 0; d < grounding.derivations(); d++) {
      text.append("h(S,%d) :- start(S,_)".formatted(grounding.head(d)));
      for (int premise : grounding.premises(d)) {
        text.append(", h(S,%d)".formatted(premise));
      }
      text.append(".\n");
    }
    facts(text, "given(%d).%n", home.given());
    List<Start> starts = home.starts();
    for (int start = 0; start < starts.size(); start++) {
      text.append("start(%d,%d).%n".formatted(start, starts.get(start).atom()));
    }
    for (int fix = 0; fix < home.fixes().size(); fix++) {
      PossibleFix possible = home.fixes().get(fix);
      text.append("cost(%d,%d).%n".formatted(fix, Tolerance.USUAL.cost(possible.spec())));
      facts(text, "takes(" + fix + ",%d).%n", possible.takes());
      facts(text, "adds(" + fix + ",%d).%n", possible.adds());
    }
    for (Pair pair : plan.closed()) {
      text.append(":- h(%d,%d).%n".formatted(starts.indexOf(pair.start()), pair.asset().atom()));
    }
    text.append("given(-1). takes(-1,-1). adds(-1,-1). #show do/1.\n");
    return text.toString();
  }

  private static void facts(StringBuilder text, String form, BitSet atoms) {
    atoms.stream().forEach(atom -> text.append(form.formatted(atom)));
  }

  private static long optimum(String clingo, Path program)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(clingo, "--quiet=1", program.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return OPTIMUM
        .matcher(out)
        .results()
        .reduce((a, b) -> b)
        .map((MatchResult last) -> Long.parseLong(last.group(1)))
        .orElseThrow(() -> new IllegalStateException(out));
  }
}
