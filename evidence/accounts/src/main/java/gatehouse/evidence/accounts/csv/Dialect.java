// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.csv;

import gatehouse.evidence.accounts.export.Program;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The first lines by which programs' lists of logins are known, and what their columns hold. */
enum Dialect {
  /**
   * @see <a
   *     href="https://chromium.googlesource.com/chromium/src/+/main/components/password_manager/core/browser/export/">Chromium:
   *     password_manager/core/browser/export</a>
   */
  CHROMIUM(
      Program.CHROME,
      List.of("name", "url", "username", "password"),
      Map.of(
          "name", Column.TITLE,
          "url", Column.SITE,
          "username", Column.USER,
          "password", Column.PASSWORD)),
  /**
   * @see <a
   *     href="https://searchfox.org/mozilla-central/source/toolkit/components/passwordmgr/LoginExport.sys.mjs">Firefox:
   *     LoginExport.sys.mjs</a>
   */
  FIREFOX(
      Program.FIREFOX,
      List.of("url", "username", "password", "httprealm", "formactionorigin", "guid"),
      Map.of(
          "url", Column.SITE,
          "username", Column.USER,
          "password", Column.PASSWORD,
          "timecreated", Column.MADE_MILLIS,
          "timepasswordchanged", Column.CHANGED_MILLIS)),
  /**
   * @see <a
   *     href="https://support.apple.com/guide/passwords/export-passwords-mchl5e1c4b9d/mac">Apple:
   *     export passwords</a>
   */
  APPLE(
      Program.APPLE,
      List.of("title", "url", "username", "password", "notes"),
      Map.of(
          "title", Column.TITLE,
          "url", Column.SITE,
          "username", Column.USER,
          "password", Column.PASSWORD,
          "otpauth", Column.ONE_TIME)),
  /** Safari before version 15.4, without notes. */
  SAFARI(
      Program.APPLE,
      List.of("title", "url", "username", "password"),
      Map.of(
          "title", Column.TITLE,
          "url", Column.SITE,
          "username", Column.USER,
          "password", Column.PASSWORD,
          "otpauth", Column.ONE_TIME)),
  /**
   * @see <a href="https://bitwarden.com/help/condition-bitwarden-import/">Bitwarden: the CSV
   *     format</a>
   */
  BITWARDEN(
      Program.BITWARDEN,
      List.of("folder", "favorite", "type", "name", "notes", "fields"),
      Map.of(
          "name", Column.TITLE,
          "login_uri", Column.SITE,
          "login_username", Column.USER,
          "login_password", Column.PASSWORD,
          "login_totp", Column.ONE_TIME)),
  /**
   * @see <a href="https://support.1password.com/create-csv-files/">1Password: CSV files</a>
   */
  ONE_PASSWORD(
      Program.ONE_PASSWORD,
      List.of("title", "url", "username", "password", "otpauth", "favorite", "archived"),
      Map.of(
          "title", Column.TITLE,
          "url", Column.SITE,
          "username", Column.USER,
          "password", Column.PASSWORD,
          "otpauth", Column.ONE_TIME)),
  /**
   * @see <a
   *     href="https://github.com/keepassxreboot/keepassxc/blob/develop/src/format/CsvExporter.cpp">KeePassXC:
   *     CsvExporter</a>
   */
  KEEPASSXC(
      Program.KEEPASS,
      List.of("group", "title", "username", "password", "url", "notes"),
      Map.of(
          "title", Column.TITLE,
          "url", Column.SITE,
          "username", Column.USER,
          "password", Column.PASSWORD,
          "totp", Column.ONE_TIME,
          "created", Column.MADE)),
  /**
   * @see <a href="https://support.lastpass.com/s/document-item?topicId=LastPass/c_lp_export.html">
   *     LastPass: export</a>
   */
  LASTPASS(
      Program.LASTPASS,
      List.of("url", "username", "password", "totp", "extra", "name"),
      Map.of(
          "name", Column.TITLE,
          "url", Column.SITE,
          "username", Column.USER,
          "password", Column.PASSWORD,
          "totp", Column.ONE_TIME));

  private final Program program;
  private final List<String> first;
  private final Map<String, Column> columns;

  Dialect(Program program, List<String> first, Map<String, Column> columns) {
    this.program = program;
    this.first = first;
    this.columns = columns;
  }

  /** The one whose first line begins like this; the longest that fits. */
  static Optional<Dialect> of(List<String> header) {
    List<String> names = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    return Arrays.stream(values())
        .filter(dialect -> dialect.begins(names))
        .reduce((a, b) -> b.first.size() > a.first.size() ? b : a);
  }

  private boolean begins(List<String> names) {
    return names.size() >= first.size() && names.subList(0, first.size()).equals(first);
  }

  Program program() {
    return program;
  }

  List<Column> columns(List<String> header) {
    return header.stream()
        .map(name -> columns.getOrDefault(name.toLowerCase(Locale.ROOT), Column.OTHER))
        .toList();
  }
}
