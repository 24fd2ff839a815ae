// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.home;

import java.util.Map;
import java.util.TreeMap;

/** The text files of the home: outputs of a second phone, a stock image, and a letter. */
final class HomeTexts {
  private static final String PROPERTIES =
      """
      [ro.build.fingerprint]: [Xiaomi/example/example:11/RKQ1.200826.002/V12.5.4.0.RKHCNXM:user/release-keys]
      [ro.build.type]: [user]
      [ro.build.tags]: [release-keys]
      [ro.build.version.release]: [11]
      [ro.build.version.sdk]: [30]
      [ro.build.version.incremental]: [V12.5.4.0.RKHCNXM]
      [ro.build.version.security_patch]: [2021-08-01]
      [ro.vendor.build.security_patch]: [2021-08-01]
      [ro.build.date.utc]: [1630000000]
      [ro.miui.ui.version.name]: [V125]
      [ro.miui.region]: [CN]
      [ro.product.brand]: [Xiaomi]
      [ro.product.manufacturer]: [Xiaomi]
      [ro.product.model]: [M2000EXC]
      [ro.product.device]: [example]
      [ro.product.marketname]: [Mi Example 10]
      [ro.product.mod_device]: [example]
      [ro.boot.verifiedbootstate]: [green]
      [ro.boot.flash.locked]: [1]
      [ro.boot.vbmeta.device_state]: [locked]
      [ro.crypto.state]: [encrypted]
      [ro.debuggable]: [0]
      [ro.secure]: [1]
      """;

  private static final String SYSTEM_PROPERTIES =
      """
      # begin build properties
      ro.build.id=TKQ1.221114.001
      ro.build.version.incremental=V14.0.6.0.TLAINXM
      ro.build.version.sdk=33
      ro.build.version.release=13
      ro.build.version.security_patch=2023-10-01
      ro.build.date.utc=1696809600
      ro.build.type=user
      ro.build.tags=release-keys
      ro.product.system.brand=POCO
      ro.product.system.model=22000EX
      ro.product.system.device=exampleinc
      ro.product.system.manufacturer=Xiaomi
      ro.build.fingerprint=POCO/exampleinc/exampleinc:13/TKQ1.221114.001/V14.0.6.0.TLAINXM:user/release-keys
      ro.miui.ui.version.name=V140
      ro.miui.region=IN
      """;

  private static final String VENDOR_PROPERTIES =
      """
      ro.vendor.build.security_patch=2023-09-01
      ro.vendor.build.date.utc=1696809600
      ro.product.vendor.device=exampleinc
      ro.product.vendor.model=22000EX
      ro.board.platform=mt6789
      """;

  private static final String LETTER =
      """
      Dear Sam,
      I put all I could find into this folder: the report of Ana's phone, what you told me to type for
      mine, the apps that I was sent, and the firmware for the new one.
      """;

  private static final String README =
      """
      # A home to try Gatehouse on

      Everything here is made up, people, phones and apps. The formats are real: the bug report is written as
      Android 15 with HyperOS 2 writes it, the command outputs as `adb shell getprop` and `settings list` print
      them, the firmware texts as `build.prop` files are, and the APK files are whole, signed, and do nothing.
      All of it is written by the classes in `gatehouse.examples`.

          ./gatehouse audit examples/home --indicators examples/indicators
      """;

  private HomeTexts() {}

  static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("my-phone/getprop.txt", PROPERTIES);
    files.put(
        "my-phone/settings global.txt",
        """
        adb_enabled=0
        airplane_mode_on=0
        development_settings_enabled=0
        private_dns_mode=opportunistic
        """);
    files.put(
        "my-phone/settings secure.txt",
        "android_id=0000example00000\nlocation_mode=3\ninstall_non_market_apps=0\n");
    files.put("my-phone/settings system.txt", "screen_off_timeout=30000\nscreen_brightness=12\n");
    files.put("new-phone/system/build.prop", SYSTEM_PROPERTIES);
    files.put("new-phone/vendor/build.prop", VENDOR_PROPERTIES);
    files.put("letter.txt", LETTER);
    files.put("README.md", README);
    return files;
  }
}
