// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code pack.properties}: format, name, version, date, files. */
final class PackHeader {
  static final String FILE = "pack.properties";
  private static final String FORMAT = "1";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final Pattern PATH = Pattern.compile("[a-z_]+/[a-z0-9_-]+\\.tsv");

  private final String file;
  private final Properties properties = new Properties();

  private PackHeader(String file) {
    this.file = file;
  }

  static Pack read(PackStore store) {
    PackHeader header = new PackHeader(store.nameOf(FILE));
    return header.parse(new String(store.read(FILE), StandardCharsets.UTF_8));
  }

  private Pack parse(String text) {
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      throw bad("is not a properties file (" + e.getMessage() + "); get the pack again");
    }
    if (!FORMAT.equals(value("format"))) {
      throw bad("has format " + value("format") + ", and this program reads 1; update the program");
    }
    String name = value("name");
    if (!NAME.matcher(name).matches()) {
      throw bad("has the name '" + name + "'; use lower-case letters, digits and hyphens");
    }
    List<String> files = Stream.of(value("files").strip().split("\\s+")).toList();
    for (String path : files) {
      if (!PATH.matcher(path).matches()) {
        throw bad("lists '" + path + "'; files are named relation/part.tsv");
      }
    }
    return new Pack(name, version(), date(), files);
  }

  private long version() {
    String version = value("version");
    try {
      return Long.parseLong(version);
    } catch (NumberFormatException e) {
      throw bad("has the version '" + version + "'; write a whole number");
    }
  }

  private LocalDate date() {
    String date = value("date");
    try {
      return Days.parse(date);
    } catch (DateTimeException e) {
      throw bad("has the date '" + date + "'; write it like 2026-11-21");
    }
  }

  private String value(String key) {
    String value = properties.getProperty(key);
    if (value == null || value.isBlank()) {
      throw bad("does not say its '" + key + "'; add the line " + key + " = ...");
    }
    return value;
  }

  private KnowledgeException bad(String problem) {
    return new KnowledgeException(file, 0, problem);
  }
}
