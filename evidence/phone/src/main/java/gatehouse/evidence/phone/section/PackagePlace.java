// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.text.Lines;
import java.util.Optional;

/** Where the code of a package lies, which tells whether it came with the phone. */
public final class PackagePlace {
  private String path = "";
  private long line;
  private boolean system;
  private boolean privileged;

  void path(Lines at) {
    if (at.starts("codePath=")) {
      path = at.text("codePath=".length());
      line = at.number();
    }
  }

  void flags(Lines at) {
    system = at.find(" SYSTEM ") > 0;
  }

  void privateFlags(Lines at) {
    privileged |= at.starts("privateFlags=[") && at.find(" PRIVILEGED ") > 0;
  }

  long line() {
    return Math.max(1, line);
  }

  /** The part of the system it came with; empty when it did not. */
  Optional<String> where() {
    if (isPreloadFolder(path)) {
      return Optional.of("data (preload)");
    }
    if (!system) {
      return Optional.empty();
    }
    return Optional.of(privileged || path.contains("/priv-app/") ? "privileged" : partition(path));
  }

  /** The part of the system that a path of an APK belongs to; empty for installed apps. */
  public static Optional<String> ofPath(String path) {
    if (isPreloadFolder(path)) {
      return Optional.of("data (preload)");
    } else if (!path.startsWith("/") || path.startsWith("/data/") || path.startsWith("/mnt/")) {
      return Optional.empty();
    }
    return Optional.of(path.contains("/priv-app/") ? "privileged" : partition(path));
  }

  /**
   * MIUI keeps apps that a person may remove, yet never asked for, in {@code data-app} folders of
   * its partitions and installs them at the first start.
   */
  private static boolean isPreloadFolder(String path) {
    return path.startsWith("/data/miui/")
        || path.contains("/data-app/")
        || path.contains("/del-app");
  }

  private static String partition(String path) {
    for (String name : new String[] {"vendor", "product", "system_ext", "odm", "apex"}) {
      if (path.startsWith("/" + name + "/") || path.startsWith("/system/" + name + "/")) {
        return name.replace('_', ' ');
      }
    }
    return "system";
  }
}
