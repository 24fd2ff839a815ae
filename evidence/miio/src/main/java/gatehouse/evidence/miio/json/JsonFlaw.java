// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.json;

/** Text that is no JSON, and that no known quirk of devices explains. */
public final class JsonFlaw extends Exception {
  private static final long serialVersionUID = 1L;

  public JsonFlaw(String message) {
    super(message, null, false, false);
  }
}
