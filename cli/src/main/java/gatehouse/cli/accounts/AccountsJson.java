// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.accounts;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Accounts as one line of JSON each, then what was not looked at; no secret is in it. */
final class AccountsJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private AccountsJson() {}

  static String of(Map<String, Card> cards, Collection<String> gaps, LocalDate today) {
    StringBuilder lines = new StringBuilder();
    for (Card card : cards.values()) {
      lines.append(object(json -> write(json, card, today))).append('\n');
    }
    if (!gaps.isEmpty()) {
      lines.append(object(json -> list(json, "not_examined", List.copyOf(gaps)))).append('\n');
    }
    return lines.toString();
  }

  private interface Members {
    void write(JsonGenerator json);
  }

  private static String object(Members members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Card card, LocalDate today) {
    json.writeStringProperty("account", card.id());
    json.writeStringProperty("name", card.name());
    json.writeStringProperty("service", card.service());
    card.strength()
        .ifPresent(
            strength -> {
              json.writeStringProperty("strength", strength.word());
              json.writeNumberProperty("log10_guesses", card.guesses());
            });
    list(json, "same_password", card.same());
    card.leaked().ifPresent(how -> json.writeStringProperty("leaked", how));
    card.changed().ifPresent(day -> json.writeStringProperty("changed", day.toString()));
    card.step().ifPresent(step -> json.writeStringProperty("second_step", step.word()));
    card.codes().ifPresent(codes -> json.writeStringProperty("codes_kept_too", codes));
    card.recoveredBy().ifPresent(by -> json.writeStringProperty("recovered_by", by));
    list(json, "worries", Worry.of(card, today).stream().map(Worry::key).toList());
    json.writeNumberProperty("urgency", Worry.urgency(card, today));
  }

  private static void list(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
