// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.reading;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.PackageName;
import gatehouse.model.PhoneId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.PhoneFact;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One phone while its evidence is read: what is known so far, and the way facts leave. */
public final class Reading {
  /** Every aspect of a phone. */
  public static final Set<Aspect> ALL =
      Collections.unmodifiableSet(EnumSet.range(Aspect.IDENTITY, Aspect.LOCK));

  private static final int MOST_FACTS = 500_000;
  private static final int MOST_NAMES = 20_000;

  private final PhoneId phone;
  private final FactSink sink;
  private final Apps apps;
  private final Properties properties = new Properties();
  private final Settings settings = new Settings();
  private final Ops ops = new Ops();
  private final Coverage coverage = new Coverage();
  private final Set<Fact> named = new HashSet<>();
  private @Nullable Instant seenAt;
  private int facts;

  /** Begins with nothing known of the phone that an artefact speaks of. */
  public Reading(ArtefactId artefact, FactSink sink) {
    this.phone = PhoneId.seenIn(artefact);
    this.sink = sink;
    this.apps = new Apps(phone);
  }

  public PhoneId phone() {
    return phone;
  }

  public Apps apps() {
    return apps;
  }

  public Properties properties() {
    return properties;
  }

  public Settings settings() {
    return settings;
  }

  public Ops ops() {
    return ops;
  }

  public Coverage coverage() {
    return coverage;
  }

  /** When the phone wrote this, if it says so. */
  public Optional<Instant> seenAt() {
    return Optional.ofNullable(seenAt);
  }

  /** Notes when the phone wrote this; the first time counts. */
  public void seenAt(Instant time) {
    if (seenAt == null) {
      seenAt = time;
    }
  }

  /** The time zone in which dumps give their times; UTC when the phone does not say. */
  public ZoneId zone() {
    try {
      String zone = properties.value("persist.sys.timezone");
      return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }

  /** Lets a fact leave. */
  public void fact(Fact fact, Section section, long line) {
    fact(fact, section.place(line));
  }

  /** Lets a fact leave; beyond half a million, none does. */
  public void fact(Fact fact, Locator where) {
    if (facts < MOST_FACTS) {
      sink.fact(fact, where);
      facts++;
    }
  }

  /** States once that a process of this name ran; beyond some thousand names, none. */
  public void process(String name, Locator where) {
    once(new PhoneFact.ProcessName(phone, name), where);
  }

  /** States once that some record names a package, whether it is installed or not. */
  public void mentioned(String name, String record, Locator where) {
    if (name.indexOf('.') > 0) {
      once(new PhoneFact.PackageMentioned(phone, new PackageName(name), record), where);
    }
  }

  private void once(Fact fact, Locator where) {
    if (named.size() < MOST_NAMES && named.add(fact)) {
      fact(fact, where);
    }
  }

  /**
   * Ends the reading: says of every aspect whether it was examined.
   *
   * @param absence what is said of a part that is not there, with its command for {@code %s}
   * @param expected the aspects that this kind of evidence may be expected to tell
   */
  public void close(String absence, Set<Aspect> expected) {
    coverage.absent(absence, expected);
    if (facts >= MOST_FACTS) {
      coverage.gap(Aspect.PACKAGES, "It tells more than a phone can hold.", new Locator.Whole());
    }
    List<? extends Id> ids = apps.all().stream().map(App::id).toList();
    Map<Aspect, List<? extends Id>> subjects = new EnumMap<>(Aspect.class);
    for (Aspect aspect :
        List.of(Aspect.PACKAGES, Aspect.PERMISSIONS, Aspect.APP_OPS, Aspect.SPECIAL_ACCESS)) {
      subjects.put(aspect, ids);
    }
    coverage.state(sink, phone, subjects);
  }
}
