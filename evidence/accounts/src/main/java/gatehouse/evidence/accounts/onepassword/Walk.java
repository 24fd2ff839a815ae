// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.onepassword;

import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.json.JsonScanner;

/** Goes through objects and lists, and passes over what is not asked for. */
final class Walk {
  /** Reads the value that comes next, all of it. */
  @FunctionalInterface
  interface Reader {
    void read(JsonScanner json) throws ExportException;
  }

  /** Reads the value of a member, or passes over it. */
  @FunctionalInterface
  interface Member {
    void read(String name, JsonScanner json) throws ExportException;
  }

  private Walk() {}

  /** Each element of the list that a member of the next object is. */
  static void members(JsonScanner json, String list, Reader element) throws ExportException {
    object(
        json,
        (name, value) -> {
          if (name.equals(list)) {
            list(value, element);
          } else {
            value.skip();
          }
        });
  }

  static void object(JsonScanner json, Member member) throws ExportException {
    if (!json.atObject()) {
      json.skip();
      return;
    }
    json.enter();
    while (json.more()) {
      member.read(json.name(), json);
    }
  }

  static void list(JsonScanner json, Reader element) throws ExportException {
    if (!json.atList()) {
      json.skip();
      return;
    }
    json.enter();
    while (json.more()) {
      element.read(json);
    }
  }
}
