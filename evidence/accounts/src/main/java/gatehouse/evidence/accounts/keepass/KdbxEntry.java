// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.export.Draft;
import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * An entry with its older states, oldest first; together they tell since when its password holds.
 *
 * @see <a href="https://keepass.info/help/kb/kdbx.html">KDBX 4</a>
 */
final class KdbxEntry implements AutoCloseable {
  private static final byte[] REFERENCE = "{REF:".getBytes(StandardCharsets.US_ASCII);

  private final Draft draft;
  private Secret password = Secret.takeOver(new byte[0]);
  private Optional<LocalDate> modified = Optional.empty();
  private Optional<LocalDate> since = Optional.empty();
  private Secret olderPassword = Secret.takeOver(new byte[0]);
  private Optional<LocalDate> olderModified = Optional.empty();
  private boolean older;

  KdbxEntry(Draft draft) {
    this.draft = draft;
  }

  Draft draft() {
    return draft;
  }

  void openOlder() {
    older = true;
    olderPassword.close();
    olderPassword = Secret.takeOver(new byte[0]);
    olderModified = Optional.empty();
  }

  /** The end of an older state, or, and then the answer is yes, of the entry itself. */
  boolean closeOlder() {
    if (older) {
      older = false;
      boolean same = olderPassword.equals(password);
      since = same ? since.or(() -> olderModified) : Optional.empty();
      return false;
    }
    draft.changed(since.or(() -> modified));
    return true;
  }

  void modified(Optional<LocalDate> day) {
    if (older) {
      olderModified = day;
    } else {
      modified = day;
    }
  }

  /** Takes over the value of a field. */
  void value(String key, Secret value) {
    if (older) {
      try (value) {
        if (key.equals("Password")) {
          olderPassword.close();
          olderPassword = value.copy();
        }
      }
      return;
    }
    switch (key) {
      case "Password" -> {
        password.close();
        password = value.copy();
        draft.password(value.read(KdbxEntry::isReference) ? cleared(value) : value);
      }
      case "otp", "TOTP Seed", "TimeOtp-Secret-Base32" -> draft.oneTime(value);
      case "Title" -> draft.title(text(value));
      case "UserName" -> draft.user(text(value));
      case "URL" -> draft.site(text(value));
      default -> other(key, value);
    }
  }

  private void other(String key, Secret value) {
    if (key.startsWith("KP2A_URL")) {
      draft.site(text(value));
    } else {
      if (key.startsWith("KPEX_PASSKEY_")) {
        draft.passkey();
      }
      value.close();
    }
  }

  /** The password of another entry, by its number; that one is judged itself. */
  private static boolean isReference(byte[] value) {
    return value.length > REFERENCE.length
        && Arrays.equals(value, 0, REFERENCE.length, REFERENCE, 0, REFERENCE.length);
  }

  private static Secret cleared(Secret value) {
    value.close();
    return Secret.takeOver(new byte[0]);
  }

  /** A title, a name or an address, which are no secrets. */
  private static String text(Secret value) {
    try (value) {
      return value.read(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    password.close();
    olderPassword.close();
  }
}
