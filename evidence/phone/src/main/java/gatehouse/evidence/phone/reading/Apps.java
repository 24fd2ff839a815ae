// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.reading;

import gatehouse.model.AppId;
import gatehouse.model.PackageName;
import gatehouse.model.PhoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The apps of a phone, by package name and by the number under which the kernel knows them. */
public final class Apps {
  private static final int MOST = 20_000;
  private static final int LONGEST_NAME = 255;

  private final PhoneId phone;
  private final Map<String, App> byName = new LinkedHashMap<>();
  private final Map<Long, List<App>> byAppId = new HashMap<>();

  Apps(PhoneId phone) {
    this.phone = phone;
  }

  /** The app with this package name; empty when no package can be called so. */
  public Optional<App> named(String name) {
    App known = byName.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    if (name.isBlank() || name.length() > LONGEST_NAME || byName.size() >= MOST) {
      return Optional.empty();
    }
    App app = new App(name, AppId.on(phone, new PackageName(name)));
    byName.put(name, app);
    return Optional.of(app);
  }

  /** The app of a component, {@code package/class}. */
  public Optional<App> ofComponent(String component) {
    int slash = component.indexOf('/');
    return slash <= 0 ? Optional.empty() : named(component.substring(0, slash));
  }

  /** Notes the number of an app, without the user. */
  public void numbered(App app, long appId) {
    app.number(appId);
    List<App> sharing = byAppId.computeIfAbsent(appId, id -> new ArrayList<>(1));
    if (!sharing.contains(app) && sharing.size() < 256) {
      sharing.add(app);
    }
  }

  /** The apps that share a number. */
  public List<App> numbered(long appId) {
    return byAppId.getOrDefault(appId, List.of());
  }

  /** All apps, in the order in which they were first named. */
  public Collection<App> all() {
    return byName.values();
  }
}
