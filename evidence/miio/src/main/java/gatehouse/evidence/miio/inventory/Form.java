// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

/** Where a list of devices comes from. */
enum Form {
  TOKEN_EXTRACTOR("the output of a token extractor"),
  CLOUD_LIST("a device list of the Xiaomi cloud"),
  APP_DATABASE("the Mi Home app's database"),
  ANDROID_BACKUP("a backup of the Mi Home app"),
  HOME_ASSISTANT("Home Assistant's storage"),
  GATEWAY_LIST("a gateway's list");

  private final String words;

  Form(String words) {
    this.words = words;
  }

  /** In words that fit into a sentence. */
  String words() {
    return words;
  }

  /** Whether the account in the cloud wrote it, so that what it says of sharing is the whole. */
  boolean ofTheAccount() {
    return this == TOKEN_EXTRACTOR || this == CLOUD_LIST;
  }
}
