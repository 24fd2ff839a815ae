// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.onepassword;

import gatehouse.evidence.accounts.export.Days;
import gatehouse.evidence.accounts.export.Draft;
import gatehouse.evidence.accounts.export.Drafts;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.json.JsonScanner;
import gatehouse.model.Locator;
import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;

/** The items of a vault; logins and bare passwords have secrets, all else has none taken. */
final class OnePasswordItems implements Walk.Reader {
  private final Drafts drafts;
  private int number;

  OnePasswordItems(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public void read(JsonScanner json) throws ExportException {
    Draft draft = drafts.next(new Locator.Part("item " + ++number));
    Walk.object(json, (name, value) -> item(name, value, draft));
  }

  private static void item(String name, JsonScanner json, Draft draft) throws ExportException {
    switch (name) {
      case "createdAt" -> draft.made(Days.ofSeconds(json.number()));
      case "overview" -> Walk.object(json, (part, value) -> overview(part, value, draft));
      case "details" -> Walk.object(json, (part, value) -> details(part, value, draft));
      // Exports of 2021 wrap each item once more.
      case "item" -> Walk.object(json, (part, value) -> wrapped(part, value, draft));
      default -> json.skip();
    }
  }

  private static void wrapped(String name, JsonScanner json, Draft draft) throws ExportException {
    if (name.equals("item")) {
      json.skip();
    } else {
      item(name, json, draft);
    }
  }

  private static void overview(String name, JsonScanner json, Draft draft) throws ExportException {
    switch (name) {
      case "title" -> draft.title(json.text());
      case "url" -> draft.site(json.text());
      case "urls" -> Walk.list(json, url -> Walk.object(url, (part, v) -> url(part, v, draft)));
      default -> json.skip();
    }
  }

  private static void url(String name, JsonScanner json, Draft draft) throws ExportException {
    if (name.equals("url")) {
      draft.site(json.text());
    } else {
      json.skip();
    }
  }

  private static void details(String name, JsonScanner json, Draft draft) throws ExportException {
    switch (name) {
      case "password" -> draft.password(json.secret());
      case "loginFields" -> Walk.list(json, field -> LoginField.read(field, draft));
      case "sections" ->
          Walk.list(
              json, section -> Walk.members(section, "fields", field -> section(field, draft)));
      case "passwordHistory" ->
          Walk.list(json, old -> Walk.object(old, (part, value) -> history(part, value, draft)));
      default -> json.skip();
    }
  }

  private static void section(JsonScanner json, Draft draft) throws ExportException {
    Walk.object(
        json,
        (name, value) -> {
          if (name.equals("value")) {
            Walk.object(value, (kind, content) -> value(kind, content, draft));
          } else {
            value.skip();
          }
        });
  }

  private static void value(String kind, JsonScanner json, Draft draft) throws ExportException {
    switch (kind) {
      case "totp" -> draft.oneTime(json.secret());
      case "passkey" -> {
        draft.passkey();
        json.skip();
      }
      default -> json.skip();
    }
  }

  /** The moment is the one at which the password was replaced by the next. */
  private static void history(String name, JsonScanner json, Draft draft) throws ExportException {
    if (name.equals("time")) {
      draft.changed(Days.ofSeconds(json.number()));
    } else {
      json.skip();
    }
  }

  /** A field of the form in which a login was saved. */
  private static final class LoginField {
    private Secret value = Secret.takeOver(new byte[0]);
    private String use = "";

    static void read(JsonScanner json, Draft draft) throws ExportException {
      LoginField field = new LoginField();
      Walk.object(json, field::member);
      switch (field.use) {
        case "password" -> draft.password(field.value);
        case "username" -> {
          draft.user(field.value.read(bytes -> new String(bytes, StandardCharsets.UTF_8)));
          field.value.close();
        }
        default -> field.value.close();
      }
    }

    private void member(String name, JsonScanner json) throws ExportException {
      switch (name) {
        case "value" -> value = json.secret();
        case "designation" -> use = json.text();
        default -> json.skip();
      }
    }
  }
}
