// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.export;

import gatehouse.model.Locator;
import gatehouse.vault.Secret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A login while it is being read; it holds the secrets until {@link Drafts} hands them on. */
public final class Draft {
  private static final int MOST_SITES = 32;

  private final Locator where;
  private final List<String> sites = new ArrayList<>();
  private String title = "";
  private String user = "";
  private @Nullable Secret password;
  private @Nullable Secret oneTime;
  private boolean passkey;
  private @Nullable LocalDate changed;
  private @Nullable LocalDate made;

  Draft(Locator where) {
    this.where = where;
  }

  /** What its owner calls it. */
  public void title(String text) {
    title = text;
  }

  /** The name to sign in with. */
  public void user(String text) {
    user = text;
  }

  /** One more place where it is used. */
  public void site(String address) {
    if (!address.isBlank() && sites.size() < MOST_SITES) {
      sites.add(address);
    }
  }

  /** Takes over the password; one that is empty is none, and the last one counts. */
  public void password(Secret secret) {
    password = kept(password, secret);
  }

  /** Takes over what makes one-time codes. */
  public void oneTime(Secret secret) {
    oneTime = kept(oneTime, secret);
  }

  /** A passkey is kept as well. */
  public void passkey() {
    passkey = true;
  }

  /** When the password was changed; the latest counts. */
  public void changed(Optional<LocalDate> day) {
    day.filter(d -> changed == null || d.isAfter(changed)).ifPresent(d -> changed = d);
  }

  /** When the login was made, which is when its password was set if that was never changed. */
  public void made(Optional<LocalDate> day) {
    day.ifPresent(d -> made = d);
  }

  private static @Nullable Secret kept(@Nullable Secret before, Secret secret) {
    if (secret.length() == 0) {
      secret.close();
      return before;
    }
    if (before != null) {
      before.close();
    }
    return secret;
  }

  boolean isEmpty() {
    return password == null && oneTime == null && !passkey;
  }

  Login login() {
    return new Login(
        title,
        sites,
        user,
        Optional.ofNullable(password),
        Optional.ofNullable(oneTime),
        passkey,
        Optional.ofNullable(changed == null ? made : changed),
        where);
  }

  void close() {
    if (password != null) {
      password.close();
    }
    if (oneTime != null) {
      oneTime.close();
    }
  }
}
