// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import gatehouse.model.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A phone with all that was found on it; or things of one kind that belong to no phone.
 *
 * @param kind what is told here
 * @param phone the phone, in the section of one
 * @param own what concerns the phone itself
 * @param common what several things have in common, a rule each
 * @param things what remains, by app, device, network or account
 */
public record Section(
    Kind kind, Optional<Subject> phone, List<Entry> own, List<Entry> common, List<Thing> things) {
  public Section {
    own = List.copyOf(own);
    common = List.copyOf(common);
    things = List.copyOf(things);
  }

  /** What sections tell of, in the order of reading. */
  public enum Kind implements Word {
    /** A phone and the apps on it. */
    PHONE("app"),
    /** Routers, cameras, lamps. */
    DEVICES("device"),
    /** Parts of the network. */
    NETWORKS("segment"),
    /** Accounts that own devices and homes. */
    ACCOUNTS("account"),
    /** Links in messages and codes. */
    LINKS("link"),
    /** Apps that came as files. */
    FILES("app"),
    /** Whatever else findings are about. */
    THINGS("thing");

    private final String thing;

    Kind(String thing) {
      this.thing = thing;
    }

    /** What one of the things is, as words know it: {@code app}, {@code device}. */
    public String thing() {
      return thing;
    }

    /** Where something of this kind is told that belongs to no phone. */
    static Kind of(Subject subject) {
      return switch (subject.kind()) {
        case "phone" -> PHONE;
        case "app" -> FILES;
        case "device" -> DEVICES;
        case "segment" -> NETWORKS;
        case "account" -> ACCOUNTS;
        case "link" -> LINKS;
        default -> THINGS;
      };
    }
  }

  /** What was found in one app, device, network or account. */
  public record Thing(Subject subject, List<Entry> entries) {
    public Thing {
      entries = List.copyOf(entries);
    }
  }

  /** All entries, in the order of reading. */
  public Stream<Entry> entries() {
    return Stream.of(
            own.stream(), common.stream(), things.stream().flatMap(t -> t.entries().stream()))
        .flatMap(s -> s);
  }

  /** True when the worst of the single things is worse than what several have in common. */
  public boolean thingsFirst() {
    Severity inThings = worst(things.stream().flatMap(t -> t.entries().stream()));
    return inThings.compareTo(worst(common.stream())) < 0;
  }

  private static Severity worst(Stream<Entry> entries) {
    return entries.map(e -> e.lead().severity()).min(Severity::compareTo).orElse(Severity.INFO);
  }

  /** True when nothing was found here. */
  public boolean empty() {
    return own.isEmpty() && common.isEmpty() && things.isEmpty();
  }
}
