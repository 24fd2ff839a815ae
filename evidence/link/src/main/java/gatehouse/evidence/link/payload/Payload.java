// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.payload;

import java.util.List;
import java.util.Map;

/**
 * What a link or code does that is not a web address.
 *
 * @param kind what it is
 * @param about what of it a person may see; secrets are never in here
 * @param shown the content, its secrets left out
 * @param inside links in it
 */
public record Payload(Kind kind, Map<String, String> about, String shown, List<String> inside) {
  public Payload {
    about = Map.copyOf(about);
    inside = List.copyOf(inside);
  }

  /** What a link or code can be, beside a web address. */
  public enum Kind {
    /** Joins a Wi-Fi network. */
    WIFI,
    /** Calls a number. */
    PHONE,
    /** Dials a code that changes the phone or its line. */
    SERVICE_CODE,
    /** Writes a text message. */
    MESSAGE,
    /** Writes a mail. */
    MAIL,
    /** Holds the secret of a second factor. */
    SECOND_FACTOR,
    /** Holds the secrets of many second factors. */
    SECOND_FACTORS,
    /** Signs somebody else's device in to your account. */
    SIGN_IN,
    /** Signs in with a passkey on the device that shows it. */
    PASSKEY,
    /** Pays. */
    PAYMENT,
    /** Installs a SIM. */
    SIM,
    /** Opens an app. */
    APP,
    /** Opens a page of an app store. */
    STORE,
    /** Runs a program in the page that is open. */
    SCRIPT,
    /** Is itself a page. */
    PAGE_INSIDE,
    /** Is itself a picture or text. */
    DATA_INSIDE,
    /** Opens a file of this device. */
    FILE,
    /** A contact. */
    CONTACT,
    /** An appointment. */
    EVENT,
    /** A place on the map. */
    PLACE;

    /** True when spaces may stand in such a code, so that a text with spaces can be one. */
    public boolean hasSpaces() {
      return switch (this) {
        case WIFI, MESSAGE, MAIL, SECOND_FACTOR, SIGN_IN, CONTACT, EVENT -> true;
        default -> false;
      };
    }
  }
}
