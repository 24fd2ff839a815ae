// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.interview;

import gatehouse.assess.person.Answers;
import gatehouse.assess.person.Countries;
import gatehouse.assess.person.Question;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers in the words of the questions. */
final class Sheet {
  private final Words words;

  Sheet(Words words) {
    this.words = words;
  }

  /** Each question, and below it what was answered. */
  List<String> lines(Answers answers) {
    List<String> lines = new ArrayList<>();
    for (Question question : Question.values()) {
      lines.add(words.text("question." + question.word()));
      lines.add("  " + said(question, answers));
    }
    return lines;
  }

  private String said(Question question, Answers answers) {
    Locale language = Locale.forLanguageTag(words.language().tag());
    Stream<String> said =
        question == Question.COUNTRIES
            ? answers.countries().stream().map(code -> Countries.name(code, language))
            : answers.chosen().stream()
                .filter(choice -> choice.question() == question)
                .map(choice -> words.word("choice", choice));
    String all = said.collect(Collectors.joining(words.text("list.join")));
    return all.isEmpty() ? words.text("interview.not-sure") : all;
  }
}
