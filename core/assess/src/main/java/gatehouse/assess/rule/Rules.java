// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.assess.step.StepBook;
import gatehouse.knowledge.Problem;
import gatehouse.knowledge.rule.Message;
import gatehouse.knowledge.rule.Messages;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.logic.Program;
import gatehouse.logic.syntax.Diagnostic;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that passed every check. */
public final class Rules {
  /** The relation that holds the day for which is assessed. */
  public static final String TODAY = Externals.TODAY;

  /** The languages in which every finding has words. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private final Program program;
  private final List<FindingSpec> findings;
  private final Set<String> mentioned;
  private final StepBook steps;
  private final Coverage coverage;

  private Rules(Program program, List<FindingSpec> findings, StepBook steps, Coverage coverage) {
    this.program = program;
    this.findings = List.copyOf(findings);
    this.steps = steps;
    this.coverage = coverage;
    this.mentioned =
        program.rules().stream()
            .flatMap(rule -> Atoms.all(rule.body()).stream())
            .map(atom -> atom.relation())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The rules of a book, checked together with their messages.
   *
   * @throws RulesException when a check fails
   * @throws gatehouse.knowledge.KnowledgeException when a message is not well formed
   */
  public static Rules load(RuleBook book) {
    Map<Locale, Map<String, Message>> words = new HashMap<>();
    for (Locale language : LANGUAGES) {
      Messages messages = book.messages(language);
      Map<String, Message> own = new HashMap<>();
      messages.keys().forEach(key -> messages.find(key).ifPresent(m -> own.put(key, m)));
      words.put(language, own);
    }
    return load(
        book.files().stream().map(f -> new SourceText(f.artefact().name(), f.text())).toList(),
        words);
  }

  /**
   * Rules in these texts, checked together with their messages by language and key.
   *
   * @throws RulesException when a check fails
   */
  public static Rules load(List<SourceText> texts, Map<Locale, Map<String, Message>> words) {
    Program program = compile(texts);
    Problems problems = new Problems();
    List<FindingSpec> findings = new FindingReader(problems).read(program);
    MessageCheck messages = new MessageCheck(problems);
    findings.forEach(finding -> messages.check(finding, words));
    StepBook steps = new StepReader(problems).read(program);
    new StepWords(problems, words).check(steps);
    program
        .unsteady(steps.changing())
        .forEach(d -> problems.add(d.source(), d.line(), d.message(), d.suggestion()));
    Coverage coverage = new Coverage(program);
    CoverageCheck absence = new CoverageCheck(coverage, problems);
    WordCheck wording = new WordCheck(problems);
    HeadCheck heads = new HeadCheck(problems);
    Stream.concat(program.rules().stream(), program.facts().stream())
        .forEach(
            (Rule rule) -> {
              heads.check(rule);
              wording.check(rule);
              absence.check(rule);
            });
    problems.throwIfAny();
    return new Rules(program, findings, steps, coverage);
  }

  /** The program, ready to be evaluated. */
  public Program program() {
    return program;
  }

  /** The findings, in the order of the texts. */
  public List<FindingSpec> findings() {
    return findings;
  }

  /** The steps of those who are hostile, and the fixes against them. */
  public StepBook steps() {
    return steps;
  }

  /** True when some rule asks for this relation; what none asks for need not be fed. */
  public boolean mentions(String relation) {
    return mentioned.contains(relation);
  }

  /** The words of the aspects on which the absence of a tuple rests. */
  public Set<String> aspectsOf(String relation) {
    return coverage.needs(relation).stream().map(a -> a.word()).collect(Collectors.toSet());
  }

  private static Program compile(List<SourceText> texts) {
    try {
      return Program.compile(texts, Externals.all());
    } catch (ProgramException e) {
      throw new RulesException(
          e.diagnostics().stream()
              .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
              .map(Rules::problem)
              .toList());
    }
  }

  private static Problem problem(Diagnostic d) {
    String text =
        d.suggestion().isEmpty() ? d.message() : d.message() + " (" + d.suggestion() + ")";
    return new Problem(d.source(), d.line(), text);
  }
}
