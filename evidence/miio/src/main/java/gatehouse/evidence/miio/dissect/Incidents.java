// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.dissect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Incidents in their order, at most {@value #MOST} of them. */
final class Incidents {
  private static final int MOST = 4096;

  private final Map<Object, Incident> incidents = new LinkedHashMap<>();
  private boolean overflowed;

  /** Adds one that is unlike all others. */
  void add(Incident incident) {
    put(incident, incident);
  }

  /** Adds one, unless what it is about has one already. */
  void once(Incident incident, Object... about) {
    List<Object> key = key(about);
    if (!incidents.containsKey(key)) {
      put(key, incident);
    }
  }

  /** Adds one in the place of the one before about the same. */
  void latest(Incident incident, Object... about) {
    put(key(about), incident);
  }

  private static List<Object> key(Object... about) {
    return List.of(about);
  }

  private void put(Object key, Incident incident) {
    if (incidents.size() < MOST || incidents.containsKey(key)) {
      incidents.put(key, incident);
    } else {
      overflowed = true;
    }
  }

  boolean overflowed() {
    return overflowed;
  }

  List<Incident> list() {
    return new ArrayList<>(incidents.values());
  }
}
