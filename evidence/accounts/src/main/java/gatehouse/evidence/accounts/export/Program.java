// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.export;

/** The program that wrote an export. */
public enum Program {
  BITWARDEN("Bitwarden"),
  ONE_PASSWORD("1Password"),
  KEEPASS("KeePass"),
  CHROME("Chrome or Edge"),
  FIREFOX("Firefox"),
  APPLE("Apple Passwords or Safari"),
  LASTPASS("LastPass");

  private final String title;

  Program(String title) {
    this.title = title;
  }

  /** What people call it. */
  public String title() {
    return title;
  }
}
