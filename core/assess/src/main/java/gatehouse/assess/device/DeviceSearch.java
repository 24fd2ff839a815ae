// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.device;

import gatehouse.assess.Subject;
import gatehouse.assess.audit.Home;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.DeviceFact.DeviceModel;
import gatehouse.model.fact.DeviceFact.DeviceName;
import gatehouse.model.fact.IdentityFact.Handle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Finds the device that a name, an address, a model, a number or an id stands for. */
public final class DeviceSearch {
  private final Map<String, Set<String>> words = new TreeMap<>();
  private final Home home;

  /** A search among the devices of a home. */
  public DeviceSearch(Home home) {
    this.home = home;
    for (Subject subject : home.assessment().subjects().values()) {
      if (subject.kind().equals("device")) {
        words.put(subject.id(), new TreeSet<>(Set.of(plain(subject.id()), plain(subject.name()))));
        home.names(subject.id()).forEach(name -> say(subject.id(), name));
      }
    }
    home.facts()
        .forEach(
            observed -> {
              switch (observed.fact()) {
                case DeviceName f -> say(f.device().value(), f.name());
                case DeviceModel f -> say(f.device().value(), f.model());
                case DeviceAddress f -> say(f.device().value(), f.address());
                case Handle f -> say(f.subject(), f.mark());
                default -> {}
              }
            });
  }

  /** What the query stands for: a whole word of a device, or else a part of one. */
  public DeviceMatch find(String query) {
    String wanted = plain(query);
    List<BiPredicate<String, String>> ways =
        List.of(String::equals, (word, part) -> !part.isEmpty() && word.contains(part));
    for (BiPredicate<String, String> way : ways) {
      List<Subject> fitting =
          words.entrySet().stream()
              .filter(device -> device.getValue().stream().anyMatch(w -> way.test(w, wanted)))
              .map(device -> subject(device.getKey()))
              .toList();
      if (!fitting.isEmpty()) {
        return fitting.size() == 1
            ? new DeviceMatch.One(fitting.getFirst())
            : new DeviceMatch.Several(fitting);
      }
    }
    return new DeviceMatch.None(nearest(wanted));
  }

  private List<Subject> nearest(String wanted) {
    return words.keySet().stream()
        .map(this::subject)
        .sorted(
            Comparator.comparingInt(
                    (Subject s) ->
                        words.getOrDefault(s.id(), Set.of()).stream()
                            .mapToInt(word -> Slips.between(word, wanted))
                            .min()
                            .orElse(Integer.MAX_VALUE))
                .thenComparing(Subject::name)
                .thenComparing(Subject::id))
        .toList();
  }

  private Subject subject(String id) {
    Subject known = home.assessment().subjects().get(id);
    return known != null ? known : new Subject(id, "device", id, "", "");
  }

  private void say(String device, String word) {
    Set<String> known = words.get(device);
    if (known != null) {
      known.add(plain(word));
    }
  }

  /** Without capital letters, and with addresses of interfaces in one form. */
  private static String plain(String text) {
    String small = text.strip().toLowerCase(Locale.ROOT);
    return small.matches("([0-9a-f]{2}-){5}[0-9a-f]{2}") ? small.replace('-', ':') : small;
  }
}
