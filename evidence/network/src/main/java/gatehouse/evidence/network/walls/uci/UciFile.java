// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.uci;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads files of {@code /etc/config}, and what {@code uci export} and {@code uci show} print.
 *
 * @param puzzles lines that have no form that is known
 * @see <a href="https://openwrt.org/docs/guide-user/base-system/uci">OpenWrt: the UCI system</a>
 */
public record UciFile(List<UciSection> sections, List<Long> puzzles) {
  private static final int MOST_LINES = 100_000;
  private static final Set<String> TYPES =
      Set.of("zone", "forwarding", "interface", "wifi-iface", "wifi-device", "dhcp", "dnsmasq");
  private static final Pattern SECTION =
      Pattern.compile("config\\s+['\"]?([\\w-]+)['\"]?(?:\\s+['\"]?([\\w.@-]+)['\"]?)?\\s*");
  private static final Pattern OPTION =
      Pattern.compile("(option|list)\\s+['\"]?([\\w-]+)['\"]?\\s+(.*)");
  private static final Pattern SHOWN =
      Pattern.compile("(firewall|network|dhcp|wireless)\\.([^.=]+)(?:\\.([\\w-]+))?=(.*)");
  private static final Pattern VALUE = Pattern.compile("'([^']*+)'|\"([^\"]*+)\"|([^\\s'\"]++)");

  public UciFile {
    sections = List.copyOf(sections);
    puzzles = List.copyOf(puzzles);
  }

  /** Whether a text has sections about the network in one of the forms. */
  public static boolean isOne(String text) {
    return text.lines().limit(MOST_LINES).map(String::strip).anyMatch(UciFile::tells);
  }

  private static boolean tells(String line) {
    Matcher section = SECTION.matcher(line);
    if (section.matches()) {
      return TYPES.contains(section.group(1));
    }
    Matcher shown = SHOWN.matcher(line);
    return shown.matches() && shown.group(3) == null && TYPES.contains(shown.group(4).strip());
  }

  /** Reads all sections in their order. */
  public static UciFile read(String text) {
    Map<String, UciSection> sections = new LinkedHashMap<>();
    List<Long> puzzles = new ArrayList<>();
    String current = "";
    long number = 0;
    for (String raw : text.lines().limit(MOST_LINES).toList()) {
      number++;
      String line = raw.strip();
      Matcher section = SECTION.matcher(line);
      Matcher option = OPTION.matcher(line);
      Matcher shown = SHOWN.matcher(line);
      if (line.isEmpty() || line.startsWith("#") || line.startsWith("package ")) {
        continue;
      }
      if (section.matches()) {
        current = "line " + number;
        String name = section.group(2) == null ? "" : section.group(2);
        sections.put(
            current, new UciSection(section.group(1), name, new LinkedHashMap<>(), number));
      } else if (option.matches() && sections.containsKey(current)) {
        add(sections.get(current), option.group(2), values(option.group(3)));
      } else if (shown.matches()) {
        show(sections, shown, number);
      } else {
        puzzles.add(number);
      }
    }
    return new UciFile(new ArrayList<>(sections.values()), puzzles);
  }

  private static void show(Map<String, UciSection> sections, Matcher shown, long number) {
    String key = shown.group(1) + "." + shown.group(2);
    if (shown.group(3) == null) {
      String name = shown.group(2).startsWith("@") ? "" : shown.group(2);
      sections.put(
          key, new UciSection(shown.group(4).strip(), name, new LinkedHashMap<>(), number));
    } else if (sections.containsKey(key)) {
      add(sections.get(key), shown.group(3), values(shown.group(4)));
    }
  }

  private static void add(UciSection section, String option, List<String> values) {
    section.options().computeIfAbsent(option, o -> new ArrayList<>()).addAll(values);
  }

  private static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(text);
    while (value.find()) {
      String quoted = value.group(1) == null ? value.group(2) : value.group(1);
      values.add(quoted == null ? value.group(3) : quoted);
    }
    return values;
  }

  /** The sections of a type that are not switched off, in their order. */
  public List<UciSection> of(String type) {
    return sections.stream().filter(s -> s.type().equals(type) && s.on("enabled", true)).toList();
  }
}
