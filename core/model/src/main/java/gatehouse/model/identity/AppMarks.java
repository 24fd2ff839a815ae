// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.Observed;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one name of an app can be known again by, with where each mark was first read. */
final class AppMarks {
  final NavigableMap<String, Observed<?>> packages = new TreeMap<>();
  final NavigableMap<Long, Observed<?>> versions = new TreeMap<>();
  final NavigableMap<String, Observed<?>> signers = new TreeMap<>();
  final NavigableMap<String, Observed<?>> files = new TreeMap<>();
  final NavigableSet<String> phones = new TreeSet<>();
  boolean system;

  /** True when a phone says that it has the app; else it is a file that nobody has placed. */
  boolean placed() {
    return !phones.isEmpty();
  }
}
