// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import gatehouse.model.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers as text: {@code worries = someone at home, thief}, a line for each question, several
 * answers parted by commas; nothing, {@code not sure} or no line is not sure. Lines of {@code #}
 * are comments.
 */
public final class AnswersText {
  private static final int LONGEST = 1 << 14;
  private static final String NOT_SURE = "not sure";

  private final SortedSet<Choice> chosen = new TreeSet<>();
  private final SortedSet<String> countries = new TreeSet<>();
  private final SortedSet<Question> answered = new TreeSet<>();
  private int line;

  private AnswersText() {}

  /**
   * Reads answers.
   *
   * @throws AnswersException when a line is no answer
   */
  public static Answers read(String text) throws AnswersException {
    AnswersText reader = new AnswersText();
    if (text.length() > LONGEST) {
      throw new AnswersException("answers have at most " + LONGEST + " characters");
    }
    for (String line : text.lines().toList()) {
      reader.line++;
      String said = line.strip();
      if (!said.isEmpty() && !said.startsWith("#")) {
        reader.line(said);
      }
    }
    return new Answers(reader.chosen, reader.countries);
  }

  /** Writes answers, a line for every question. */
  public static String write(Answers answers) {
    StringBuilder text = new StringBuilder();
    for (Question question : Question.values()) {
      Stream<String> said =
          question == Question.COUNTRIES
              ? answers.countries().stream()
              : answers.chosen().stream().filter(c -> c.question() == question).map(Word::word);
      String all = said.collect(Collectors.joining(", "));
      text.append(question.word()).append(" = ");
      text.append(all.isEmpty() ? NOT_SURE : all).append('\n');
    }
    return text.toString();
  }

  private void line(String said) throws AnswersException {
    int equals = said.indexOf('=');
    String key = equals < 0 ? said : said.substring(0, equals).strip();
    Question question =
        word(Question.values(), key)
            .filter(q -> equals > 0)
            .orElseThrow(() -> bad(key, Question.values()));
    if (!answered.add(question)) {
      throw new AnswersException("line %d: '%s' stands twice".formatted(line, question.word()));
    }
    String answer = said.substring(equals + 1).strip();
    if (answer.isEmpty() || answer.equalsIgnoreCase(NOT_SURE)) {
      return;
    }
    for (String part : answer.split(",", -1)) {
      take(question, part.strip());
    }
  }

  private void take(Question question, String said) throws AnswersException {
    if (question == Question.COUNTRIES) {
      countries.add(
          Countries.code(said)
              .orElseThrow(
                  () ->
                      new AnswersException(
                          "line %d: no country is called '%s'; write a code such as DE"
                              .formatted(line, said))));
      return;
    }
    Choice[] choices = question.choices().toArray(Choice[]::new);
    Choice choice = word(choices, said).orElseThrow(() -> bad(said, choices));
    Optional<Choice> other = chosen.stream().filter(choice::excludes).findFirst();
    if (other.isPresent()) {
      throw new AnswersException(
          "line %d: '%s' or '%s', not both".formatted(line, other.get().word(), choice.word()));
    }
    chosen.add(choice);
  }

  private AnswersException bad(String said, Word[] known) {
    List<String> words = Arrays.stream(known).map(Word::word).toList();
    return new AnswersException(
        "line %d: '%s' is none of: %s".formatted(line, said, String.join(", ", words)));
  }

  private static <W extends Word> Optional<W> word(W[] known, String said) {
    return Arrays.stream(known)
        .filter(w -> w.word().equalsIgnoreCase(said.replace('-', ' ').replace('_', ' ')))
        .findFirst();
  }
}
