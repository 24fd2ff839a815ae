// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.csv;

/** What a column of a list of logins holds. */
enum Column {
  TITLE,
  SITE,
  USER,
  PASSWORD,
  ONE_TIME,
  /** When the password was changed, in milliseconds since 1970. */
  CHANGED_MILLIS,
  /** When the login was made, in milliseconds since 1970. */
  MADE_MILLIS,
  /** When the login was made, as ISO 8601. */
  MADE,
  /** Notes and the like: passed over, because anything may stand in them. */
  OTHER
}
