// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.knowledge.rule.Message;
import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.Names;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every finding has its words in every language, and they name nothing but its columns. */
final class MessageCheck {
  private static final List<String> PARTS = List.of("title", "why", "do");

  private final Problems problems;

  MessageCheck(Problems problems) {
    this.problems = problems;
  }

  void check(FindingSpec spec, Map<Locale, Map<String, Message>> words) {
    words.forEach(
        (locale, messages) ->
            PARTS.forEach(part -> check(spec, locale, messages, spec.id() + "." + part)));
  }

  private void check(FindingSpec spec, Locale locale, Map<String, Message> messages, String key) {
    Message message = messages.get(key);
    if (message == null) {
      problems.add(
          spec.relation().location(),
          "there is no message '%s' in %s".formatted(key, locale.getDisplayName(Locale.ENGLISH)),
          Names.suggestion(key, messages.keySet()));
      return;
    }
    List<String> columns = spec.relation().columns().stream().map(Column::name).toList();
    for (Message.Place place : message.places()) {
      if (!columns.contains(place.name())) {
        problems.add(
            spec.relation().location(),
            "the message '%s' in %s names {%s}, which is no column of %s"
                .formatted(
                    key,
                    locale.getDisplayName(Locale.ENGLISH),
                    place.name(),
                    spec.relation().name()),
            Names.suggestion(place.name(), columns));
      }
    }
  }
}
