// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Subject;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Piece;
import gatehouse.report.words.Template;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts words to entries and findings. */
public final class EntryWords {
  private static final int NAMED_OF_MANY = 3;
  private static final int LONGEST = 200;
  private static final Pattern DAYS = Pattern.compile("\\d{1,9}");
  private static final Set<String> COMPANIES = Set.of("company", "owner", "operator", "vendor");

  private final Words words;
  private final Map<String, Subject> subjects;
  private final boolean quiet;

  /** Words for the findings of this assessment. */
  public EntryWords(Assessment assessment, Words words) {
    this.words = words;
    this.subjects = assessment.subjects();
    this.quiet = assessment.personal().quiet();
  }

  /**
   * What is wrong, in one line; the id of the rule when nobody wrote words for it. Where somebody
   * else may read over a shoulder, the line does not say what may be spying.
   */
  public Phrase title(Entry entry) {
    if (quiet && entry.lead().delicate()) {
      return words.say("quiet.title", "who", who(entry)).capitalised();
    }
    return say(entry, "title")
        .orElseGet(
            () ->
                words.say(
                    "title.without-words",
                    Map.of(
                        "rule", Phrase.evidence(entry.lead().rule().replace('-', ' ')),
                        "subject", who(entry))))
        .capitalised();
  }

  /** What is wrong with this one thing. */
  public Phrase title(Finding finding) {
    return title(entry(finding));
  }

  /** Where it is: the phone, the app on a phone, or the app that came as a file. */
  public Phrase place(Entry entry) {
    Subject about = entry.subjects().getFirst();
    Phrase who = who(entry);
    if (!about.parent().isEmpty()) {
      return words.say("place.app-on-phone", Map.of("app", who, "phone", name(about.parent())));
    }
    return about.kind().equals("app") ? words.say("place.app-file", "app", who) : who;
  }

  /** An entry for this one thing. */
  public Entry entry(Finding finding) {
    return Entry.of(List.of(finding), List.of(subject(finding)));
  }

  /** Why it matters. */
  public Optional<Phrase> why(Entry entry) {
    return say(entry, "why").map(Phrase::capitalised);
  }

  /** What to do, a step each. */
  public List<Phrase> steps(Entry entry) {
    return say(entry, "do").stream()
        .flatMap(text -> text.lines().stream())
        .map(Phrase::unnumbered)
        .filter(step -> !step.plain().isBlank())
        .map(Phrase::capitalised)
        .toList();
  }

  /** The name of a finding among others of its rule: its subject, and what else tells it apart. */
  public Phrase item(Entry entry, Finding finding) {
    List<Piece> pieces = new ArrayList<>();
    if (entry.subjects().size() > 1) {
      pieces.addAll(name(subject(finding)).pieces());
    }
    finding
        .arguments()
        .forEach(
            (name, value) -> {
              if (entry.differing().contains(name) && !isSubject(finding, name, value)) {
                if (!pieces.isEmpty()) {
                  pieces.add(new Piece(words.text("list.dot"), false));
                }
                pieces.addAll(value(name, value).pieces());
              }
            });
    return pieces.isEmpty() ? name(subject(finding)) : new Phrase(pieces);
  }

  /** What stands above a section: the phone, or the kind of things. */
  public Phrase heading(Section section) {
    return section
        .phone()
        .map(this::name)
        .orElseGet(() -> Phrase.words(words.text("section." + section.kind().word())));
  }

  /** What people call a subject; a name made to fill the page is cut. */
  public Phrase name(Subject subject) {
    return shortened(subject.name());
  }

  /** What people call the subject with this id. */
  public Phrase name(String id) {
    return name(subject(id));
  }

  /** The subject of a finding. */
  public Subject subject(Finding finding) {
    return subject(finding.subject());
  }

  /** An argument or column: the name of a subject, a word in our language, or the text itself. */
  public Phrase value(String name, String value) {
    Subject subject = subjects.get(value);
    if (subject != null) {
      return name(subject);
    }
    if (name.equals("days") && DAYS.matcher(value).matches()) {
      return Phrase.words(words.span(Long.parseLong(value)));
    }
    Phrase word = words.wordOrItself(COMPANIES.contains(name) ? "company" : name, value);
    return word.plain().equals(value) ? shortened(value) : word;
  }

  private static Phrase shortened(String text) {
    return Phrase.evidence(
        text.codePointCount(0, text.length()) <= LONGEST
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...");
  }

  private Optional<Phrase> say(Entry entry, String part) {
    return words
        .findings()
        .find(entry.lead().rule() + "." + part)
        .map(message -> Template.fill(message, arguments(entry)));
  }

  private Subject subject(String id) {
    Subject known = subjects.get(id);
    return known != null ? known : new Subject(id, "", id, "", "");
  }

  private Map<String, Phrase> arguments(Entry entry) {
    Finding lead = entry.lead();
    Subject about = subject(lead);
    Map<String, Phrase> arguments = new TreeMap<>();
    if (!about.parent().isEmpty()) {
      arguments.put("phone", name(about.parent()));
    }
    lead.arguments()
        .forEach(
            (name, value) ->
                arguments.put(
                    name,
                    entry.differing().contains(name) ? several(entry, name) : value(name, value)));
    arguments.put(about.kind().isEmpty() ? "subject" : about.kind(), who(entry));
    return arguments;
  }

  private Phrase who(Entry entry) {
    return entry.subjects().size() == 1
        ? name(entry.subjects().getFirst())
        : Phrase.words(words.count("fold." + kind(entry), entry.subjects().size()));
  }

  private static String kind(Entry entry) {
    return Section.Kind.of(entry.subjects().getFirst()).thing();
  }

  private boolean isSubject(Finding finding, String name, String value) {
    Subject about = subject(finding);
    return name.equals(about.kind()) || value.equals(about.id()) || value.equals(about.name());
  }

  private Phrase several(Entry entry, String argument) {
    Set<String> values = new LinkedHashSet<>();
    for (Finding finding : entry.findings()) {
      String value = finding.arguments().get(argument);
      if (value != null) {
        values.add(value);
      }
    }
    return Lists.some(
        words, values.stream().map(value -> value(argument, value)).toList(), NAMED_OF_MANY);
  }
}
