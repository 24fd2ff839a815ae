// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A phone with all that was found on it; or what belongs to no phone.
 *
 * @param phone empty for apps that came as files
 * @param own what concerns the phone itself
 * @param common what several apps have in common, a rule each
 * @param apps what remains, by app
 */
public record Section(
    Optional<Subject> phone, List<Entry> own, List<Entry> common, List<AppGroup> apps) {
  public Section {
    own = List.copyOf(own);
    common = List.copyOf(common);
    apps = List.copyOf(apps);
  }

  /** What was found in one app. */
  public record AppGroup(Subject app, List<Entry> entries) {
    public AppGroup {
      entries = List.copyOf(entries);
    }
  }

  /** All entries, in the order of reading. */
  public Stream<Entry> entries() {
    return Stream.of(
            own.stream(), common.stream(), apps.stream().flatMap(a -> a.entries().stream()))
        .flatMap(s -> s);
  }

  /** True when the worst of the single apps is worse than what several have in common. */
  public boolean appsFirst() {
    Severity inApps = worst(apps.stream().flatMap(a -> a.entries().stream()));
    return inApps.compareTo(worst(common.stream())) < 0;
  }

  private static Severity worst(Stream<Entry> entries) {
    return entries.map(e -> e.lead().severity()).min(Severity::compareTo).orElse(Severity.INFO);
  }

  /** True when nothing was found here. */
  public boolean empty() {
    return own.isEmpty() && common.isEmpty() && apps.isEmpty();
  }
}
