// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.model.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a look brings home: replies as they came, and what could not be had. */
final class Notes {
  private final List<Saved> replies = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final SortedSet<String> toldAnyone = new TreeSet<>();
  private final SortedSet<String> settings = new TreeSet<>();

  /** A reply under the name of what was asked. */
  static final class Saved {
    private final String name;
    private final byte[] body;

    Saved(String name, byte[] body) {
      this.name = name;
      this.body = body;
    }

    String name() {
      return name;
    }

    byte[] body() {
      return body;
    }
  }

  /** What was not read, and why. */
  record Gap(Aspect aspect, String reason) {}

  void reply(String name, byte[] body) {
    replies.add(new Saved(name, body));
  }

  void gap(Aspect aspect, String reason) {
    gaps.add(new Gap(aspect, reason));
  }

  void toldAnyone(String what) {
    toldAnyone.add(what);
  }

  /** The router does this. */
  void on(String setting) {
    settings.add(setting);
  }

  List<Saved> replies() {
    return List.copyOf(replies);
  }

  List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  List<String> told() {
    return List.copyOf(toldAnyone);
  }

  List<String> settings() {
    return List.copyOf(settings);
  }
}
