// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Countries by their codes and by what people call them. */
public final class Countries {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

  private Countries() {}

  /** The ISO 3166 code of a country by its code, or its name in English or Chinese. */
  public static Optional<String> code(String name) {
    String wanted = name.strip();
    return Stream.of(Locale.getISOCountries())
        .filter(wanted::equalsIgnoreCase)
        .findFirst()
        .or(() -> called(wanted));
  }

  /** What people call a country in a language. */
  public static String name(String code, Locale language) {
    return Locale.of("", code).getDisplayCountry(language);
  }

  private static Optional<String> called(String name) {
    return Stream.of(Locale.getISOCountries()).filter(code -> isCalled(code, name)).findFirst();
  }

  private static boolean isCalled(String code, String name) {
    return LANGUAGES.stream().anyMatch(language -> name(code, language).equalsIgnoreCase(name));
  }
}
