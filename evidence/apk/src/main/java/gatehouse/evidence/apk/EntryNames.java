// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import org.jspecify.annotations.Nullable;

/** What the names of entries tell, to Android and to exodus-core. */
final class EntryNames {
  private static final String CODE = "classes";
  private static final String DEX = ".dex";
  private static final String LIBRARIES = "lib/";

  private EntryNames() {}

  /** {@code classes.dex}, {@code classes2.dex} and so on, which Android loads. */
  static boolean ownDex(String name) {
    if (!name.startsWith(CODE) || !name.endsWith(DEX)) {
      return false;
    }
    for (int at = CODE.length(); at < name.length() - DEX.length(); at++) {
      if (name.charAt(at) < '0' || name.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  /** The library that {@code lib/ABI/NAME} is, null for any other name. */
  static @Nullable NativeLibrary library(String name) {
    int slash = name.startsWith(LIBRARIES) ? name.indexOf('/', LIBRARIES.length()) : -1;
    boolean inner = slash > LIBRARIES.length() && name.indexOf('/', slash + 1) < 0;
    return inner && slash + 1 < name.length()
        ? new NativeLibrary(
            name.substring(LIBRARIES.length(), slash), name.substring(slash + 1), name)
        : null;
  }

  /** {@code classes.*\.dex} anywhere in a line of the name. */
  static boolean exodusDex(String name) {
    for (int at = name.indexOf(CODE); at >= 0; at = name.indexOf(CODE, at + 1)) {
      int dex = name.indexOf(DEX, at + CODE.length());
      int lineEnd = name.indexOf('\n', at);
      if (dex >= 0 && (lineEnd < 0 || dex < lineEnd)) {
        return true;
      }
    }
    return false;
  }

  static boolean exodusApk(String name) {
    return name.contains(".apk");
  }

  /** Whether exodus-core looks into an entry of this name. */
  static boolean seenByExodus(String name) {
    return exodusDex(name) || exodusApk(name);
  }
}
