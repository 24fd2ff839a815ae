// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.reading;

import gatehouse.model.Locator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The modes of app-ops as they were set, for a number that apps share and for single packages. */
public final class Ops {
  private static final int MOST = 200_000;

  private final Map<Owner, Map<String, Mode>> ofNumbers = new LinkedHashMap<>();
  private final Map<Owner, Map<String, Mode>> ofPackages = new LinkedHashMap<>();
  private int count;

  /**
   * Whom a mode is set for.
   *
   * @param user the user
   * @param name the package name, or the app number in digits
   */
  public record Owner(long user, String name) {}

  /** A mode by its name, and where it stands. */
  public record Mode(String name, Locator where) {}

  /** Notes a mode that is set for all packages that share a number. */
  public void ofNumber(long user, long appId, String op, Mode mode) {
    put(ofNumbers, new Owner(user, Long.toString(appId)), op, mode);
  }

  /** Notes a mode that is set for one package. */
  public void ofPackage(long user, String name, String op, Mode mode) {
    put(ofPackages, new Owner(user, name), op, mode);
  }

  /** The modes set for numbers. */
  public Map<Owner, Map<String, Mode>> ofNumbers() {
    return ofNumbers;
  }

  /** The modes set for packages. */
  public Map<Owner, Map<String, Mode>> ofPackages() {
    return ofPackages;
  }

  private void put(Map<Owner, Map<String, Mode>> where, Owner owner, String op, Mode mode) {
    if (count < MOST) {
      Map<String, Mode> modes = where.computeIfAbsent(owner, o -> new HashMap<>());
      if (modes.putIfAbsent(op, mode) == null) {
        count++;
      }
    }
  }
}
