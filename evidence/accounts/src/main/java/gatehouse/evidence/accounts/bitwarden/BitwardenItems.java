// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.bitwarden;

import gatehouse.evidence.accounts.export.Days;
import gatehouse.evidence.accounts.export.Draft;
import gatehouse.evidence.accounts.export.Drafts;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.Program;
import gatehouse.evidence.accounts.json.JsonScanner;
import gatehouse.model.Locator;

/**
 * The items of a plain export.
 *
 * @see <a href="https://bitwarden.com/help/condition-bitwarden-import/">Bitwarden: the JSON
 *     format</a>
 */
final class BitwardenItems {
  private BitwardenItems() {}

  static Export read(byte[] bytes) throws ExportException {
    JsonScanner json = new JsonScanner(bytes);
    try (Drafts drafts = new Drafts(Program.BITWARDEN)) {
      if (json.enter()) {
        while (json.more()) {
          if (json.name().equals("items")) {
            items(json, drafts);
          } else {
            json.skip();
          }
        }
      }
      return drafts.done();
    }
  }

  private static void items(JsonScanner json, Drafts drafts) throws ExportException {
    if (!json.atList()) {
      json.skip();
      return;
    }
    json.enter();
    for (int number = 1; json.more(); number++) {
      if (json.atObject()) {
        json.enter();
        item(json, drafts.next(new Locator.Part("item " + number)));
      } else {
        json.skip();
      }
    }
  }

  /** Cards, notes and identities have no login, and so no secret that is taken. */
  private static void item(JsonScanner json, Draft draft) throws ExportException {
    while (json.more()) {
      switch (json.name()) {
        case "name" -> draft.title(json.text());
        case "creationDate" -> draft.made(Days.ofText(json.text()));
        case "login" -> login(json, draft);
        default -> json.skip();
      }
    }
  }

  private static void login(JsonScanner json, Draft draft) throws ExportException {
    if (!json.atObject()) {
      json.skip();
      return;
    }
    json.enter();
    while (json.more()) {
      switch (json.name()) {
        case "username" -> draft.user(json.text());
        case "password" -> draft.password(json.secret());
        case "totp" -> draft.oneTime(json.secret());
        case "passwordRevisionDate" -> draft.changed(Days.ofText(json.text()));
        case "uris" -> uris(json, draft);
        case "fido2Credentials" -> passkeys(json, draft);
        default -> json.skip();
      }
    }
  }

  private static void uris(JsonScanner json, Draft draft) throws ExportException {
    if (!json.atList()) {
      json.skip();
      return;
    }
    json.enter();
    while (json.more()) {
      if (!json.atObject()) {
        json.skip();
        continue;
      }
      json.enter();
      while (json.more()) {
        if (json.name().equals("uri")) {
          draft.site(json.text());
        } else {
          json.skip();
        }
      }
    }
  }

  private static void passkeys(JsonScanner json, Draft draft) throws ExportException {
    if (!json.atList()) {
      json.skip();
      return;
    }
    json.enter();
    while (json.more()) {
      draft.passkey();
      json.skip();
    }
  }
}
