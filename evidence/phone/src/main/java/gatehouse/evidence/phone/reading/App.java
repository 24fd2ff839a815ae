// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.reading;

import gatehouse.model.AppId;
import gatehouse.model.Locator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the package dump said of an app that later sections need to be understood. */
public final class App {
  private final String name;
  private final AppId id;
  private final Set<Long> users = new HashSet<>();
  private final Map<Long, Map<String, Grant>> grants = new HashMap<>();
  private @Nullable Long number;

  /** Whether a permission is granted, and where that stands. */
  public record Grant(boolean granted, Locator where) {
    private Grant or(Grant other) {
      return granted ? this : other;
    }
  }

  App(String name, AppId id) {
    this.name = name;
    this.id = id;
  }

  /** Its package name. */
  public String name() {
    return name;
  }

  /** Its id. */
  public AppId id() {
    return id;
  }

  /** The users that have it. */
  public Set<Long> users() {
    return users;
  }

  /** Notes that a user has it. */
  public void installedFor(long user) {
    users.add(user);
  }

  /** The number under which the kernel knows it, without the user. */
  public Optional<Long> number() {
    return Optional.ofNullable(number);
  }

  void number(long appId) {
    number = appId;
  }

  /** Notes whether a permission is granted for a user; a grant is stronger than a denial. */
  public void grant(long user, String permission, Grant grant) {
    grants.computeIfAbsent(user, u -> new HashMap<>()).merge(permission, grant, Grant::or);
  }

  /** Whether a permission is granted for a user; empty when nothing was said of it. */
  public Optional<Boolean> granted(long user, String permission) {
    return grantOf(user, permission).map(Grant::granted);
  }

  /** Whether a permission is granted for a user, and where that stands. */
  public Optional<Grant> grantOf(long user, String permission) {
    return Optional.ofNullable(grants.getOrDefault(user, Map.of()).get(permission));
  }
}
