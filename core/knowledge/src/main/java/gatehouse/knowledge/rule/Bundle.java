// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.rule;

import gatehouse.knowledge.KnowledgeException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A file of messages, parsed when they are first asked for. Can be used by several threads. */
final class Bundle {
  private final String file;
  private final byte[] bytes;
  private @Nullable SortedMap<String, Message> messages;

  private Bundle(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /**
   * Files of messages by name.
   *
   * @param files properties files in UTF-8
   */
  static SortedMap<String, Bundle> all(Map<String, byte[]> files) {
    SortedMap<String, Bundle> all = new TreeMap<>();
    files.forEach((file, bytes) -> all.put(file, new Bundle(file, bytes)));
    return all;
  }

  /**
   * The messages by key.
   *
   * @throws KnowledgeException when one is not well formed
   */
  synchronized SortedMap<String, Message> messages() {
    SortedMap<String, Message> known = messages;
    if (known == null) {
      known = Collections.unmodifiableSortedMap(parse());
      messages = known;
    }
    return known;
  }

  private SortedMap<String, Message> parse() {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException e) {
      throw new KnowledgeException(file, 0, "is no properties file (" + e.getMessage() + ")", e);
    }
    SortedMap<String, Message> parsed = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      try {
        parsed.put(key, Message.parse(properties.getProperty(key)));
      } catch (IllegalArgumentException e) {
        throw new KnowledgeException(file, 0, "the message " + key + " " + e.getMessage(), e);
      }
    }
    return parsed;
  }
}
