// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The fixed words of reports in one language. */
final class Bundle {
  private static final List<String> SENTENCES =
      List.of("report", "map", "interview", "facts", "sheets", "standards");
  private static final List<String> VALUES = List.of("values", "breaks", "reasons");

  private Bundle() {}

  /** Every key with its pattern, sorted. */
  static Map<String, String> load(Language language) {
    Map<String, String> patterns = sentences(language);
    patterns.putAll(load(language, VALUES));
    return patterns;
  }

  /**
   * Without the words for values of rules, packs and collectors, which stay where a language has
   * none.
   */
  static Map<String, String> sentences(Language language) {
    return load(language, SENTENCES);
  }

  private static Map<String, String> load(Language language, List<String> names) {
    Map<String, String> patterns = new TreeMap<>();
    for (String name : names) {
      String resource = "/gatehouse/report/" + name + "_" + language.suffix() + ".properties";
      Properties properties = read(resource);
      for (String key : properties.stringPropertyNames()) {
        patterns.put(key, properties.getProperty(key));
      }
    }
    return patterns;
  }

  private static Properties read(String resource) {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Bundle.class.getResourceAsStream(resource));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the words of reports cannot be read: " + resource, e);
    }
    return properties;
  }
}
