// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.interview;

import gatehouse.assess.person.Answers;
import gatehouse.assess.person.Choice;
import gatehouse.assess.person.Countries;
import gatehouse.assess.person.Question;
import gatehouse.cli.command.Surroundings;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Asks the questions one by one, and asks again where an answer is none. */
final class Conversation {
  private final Words words;
  private final Typed typed;
  private final Surroundings surroundings;
  private final SortedSet<Choice> chosen = new TreeSet<>();
  private final SortedSet<String> countries = new TreeSet<>();

  Conversation(Words words, Typed typed, Surroundings surroundings) {
    this.words = words;
    this.typed = typed;
    this.surroundings = surroundings;
  }

  /** All answers; nothing when the person left before the end. */
  Optional<Answers> hold() {
    for (String key : List.of("intro", "kept", "leave")) {
      say(words.text("interview." + key));
    }
    int number = 0;
    for (Question question : Question.values()) {
      number++;
      pose(question, number);
      boolean understood = false;
      while (!understood) {
        Optional<String> line = answer();
        if (line.isEmpty()) {
          return Optional.empty();
        }
        understood =
            question == Question.COUNTRIES ? takeCountries(line.get()) : take(question, line.get());
      }
    }
    return Optional.of(new Answers(chosen, countries));
  }

  /** Whether the person keeps what they answered; to leave is not to keep. */
  boolean isKept() {
    say("");
    say(words.text("interview.ask-keep"));
    return answer()
        .filter(line -> line.isBlank() || "yY是".indexOf(line.strip().charAt(0)) >= 0)
        .isPresent();
  }

  private void pose(Question question, int number) {
    String place =
        words
            .say(
                "interview.number",
                Map.of(
                    "n", Phrase.words(Integer.toString(number)),
                    "all", Phrase.words(Integer.toString(Question.values().length))))
            .plain();
    String key = "question." + question.word();
    say("");
    say(place + "  " + words.text(key));
    say(words.say("interview.why", "why", Phrase.words(words.text(key + ".why"))).plain());
    List<Choice> choices = question.choices();
    for (int i = 0; i < choices.size(); i++) {
      say("  %d  %s".formatted(i + 1, words.word("choice", choices.get(i))));
    }
  }

  private boolean take(Question question, String line) {
    List<Choice> choices = question.choices();
    SortedSet<Choice> said = new TreeSet<>();
    for (String part : line.strip().split("[\\s,，、]+", -1)) {
      if (part.isEmpty()) {
        continue;
      }
      int number = part.matches("[0-9]{1,3}") ? Integer.parseInt(part) : 0;
      if (number < 1 || number > choices.size()) {
        again("interview.again", Map.of("n", Integer.toString(choices.size())));
        return false;
      }
      Choice choice = choices.get(number - 1);
      Optional<Choice> other = said.stream().filter(choice::excludes).findFirst();
      if (other.isPresent()) {
        again(
            "interview.exclude",
            Map.of(
                "one", words.word("choice", other.get()), "other", words.word("choice", choice)));
        return false;
      }
      said.add(choice);
    }
    chosen.addAll(said);
    return true;
  }

  private boolean takeCountries(String line) {
    SortedSet<String> said = new TreeSet<>();
    for (String part : line.split("[,，、]", -1)) {
      if (part.isBlank()) {
        continue;
      }
      Optional<String> code = Countries.code(part);
      if (code.isEmpty()) {
        again("interview.country.again", Map.of("name", part.strip()));
        return false;
      }
      said.add(code.get());
    }
    countries.addAll(said);
    return true;
  }

  private void again(String key, Map<String, String> named) {
    Map<String, Phrase> arguments = new HashMap<>();
    named.forEach((name, value) -> arguments.put(name, Phrase.evidence(value)));
    say(words.say(key, arguments).plain());
  }

  private Optional<String> answer() {
    surroundings.out().print("> ");
    surroundings.out().flush();
    return typed.line();
  }

  private void say(String line) {
    surroundings.out().println(line);
  }
}
