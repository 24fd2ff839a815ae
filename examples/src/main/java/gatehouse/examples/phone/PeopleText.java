// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.phone;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Writes the services that tell of users, their accounts, their locks and their computers. */
final class PeopleText {
  private static final int KEY_BYTES = 524;

  private PeopleText() {}

  static void users(ExamplePhone phone, ReportPage page) {
    page.line("Current user: 0").line("Users:");
    for (ExamplePhone.User user : phone.users.values()) {
      page.line("  UserInfo{%d:null:%x} serialNo=%d", user.id(), user.flags(), user.id())
          .line("    Flags: %d (0x%x)", user.flags(), user.flags())
          .line("    State: RUNNING_UNLOCKED");
    }
    page.line("").line("  Device managed: false");
  }

  static void accounts(ExamplePhone phone, ReportPage page) {
    for (ExamplePhone.User user : phone.users.values()) {
      List<String> types = phone.accounts.getOrDefault(user.id(), List.of());
      page.line("User UserInfo{%d:%s:%x}:", user.id(), user.name(), user.flags())
          .line("  Accounts: %d", types.size());
      for (int i = 0; i < types.size(); i++) {
        page.line("    Account {name=someone%d@example.invalid, type=%s}", i, types.get(i));
      }
      page.line("  ").line("  Active Sessions: 0").line("  ");
    }
  }

  static void locks(ExamplePhone phone, ReportPage page) {
    page.line("Current lock settings service state:").line("").line("User State:");
    phone
        .users
        .keySet()
        .forEach(
            user ->
                page.line("    User %d", user)
                    .line("        SID: 1234567890abcdef")
                    .line("        Quality: 131072")
                    .line("        CredentialType: %s", phone.screenLock));
  }

  static void computers(ExamplePhone phone, ReportPage page) {
    page.line("ADB MANAGER STATE (dumpsys adb):")
        .line("{")
        .line("  debugging_manager={")
        .line("    connected_to_adb=false");
    for (int i = 0; i < phone.computers.size(); i++) {
      page.line("    %s%s", i == 0 ? "user_keys=" : "", key(phone.computers.get(i)));
    }
    page.line("    ").line("    keystore=").line("  }").line("}");
  }

  /** A text with the form of a public key, made from a name: no key that opens anything. */
  private static String key(String name) {
    byte[] seed = name.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[KEY_BYTES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (seed[i % seed.length] * 31 + i * 7);
    }
    return Base64.getEncoder().encodeToString(bytes) + " someone@" + name;
  }
}
