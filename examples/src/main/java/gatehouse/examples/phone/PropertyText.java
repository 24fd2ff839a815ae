// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.phone;

import java.util.Map;
import java.util.TreeMap;

/** Writes {@code getprop} of a Xiaomi phone on HyperOS. */
final class PropertyText {
  private PropertyText() {}

  static void write(ExamplePhone phone, ReportPage page) {
    Map<String, String> all = new TreeMap<>();
    product(phone, all);
    build(phone, all);
    boot(phone, all);
    all.putAll(phone.properties);
    all.forEach((key, value) -> page.line("[%s]: [%s]", key, value));
  }

  static String fingerprint(ExamplePhone phone) {
    return "%s/%s_%s/%s:%s/AP3A.240905.015.A2/%s:user/release-keys"
        .formatted(
            phone.brand, phone.codename, phone.region, phone.codename, phone.release, phone.rom);
  }

  static String display(ExamplePhone phone) {
    return "AP3A.240905.015.A2 release-keys " + phone.rom;
  }

  private static void product(ExamplePhone phone, Map<String, String> to) {
    to.put("ro.product.brand", phone.brand);
    to.put("ro.product.manufacturer", "Xiaomi");
    to.put("ro.product.device", phone.codename);
    to.put("ro.product.name", phone.codename + "_" + phone.region);
    to.put("ro.product.model", phone.model);
    to.put("ro.product.marketname", phone.marketName);
    to.put("ro.product.mod_device", phone.codename + "_" + phone.region + "_global");
    to.put("ro.product.locale", "en-GB");
    to.put("ro.serialno", phone.serial);
    to.put("ro.boot.serialno", phone.serial);
    to.put("persist.sys.timezone", phone.zone);
  }

  private static void build(ExamplePhone phone, Map<String, String> to) {
    to.put("ro.build.fingerprint", fingerprint(phone));
    to.put("ro.build.version.incremental", phone.rom);
    to.put("ro.build.version.release", phone.release);
    to.put("ro.build.version.sdk", Integer.toString(phone.sdk));
    to.put("ro.build.version.security_patch", phone.patch);
    to.put("ro.vendor.build.security_patch", phone.vendorPatch);
    to.put("ro.build.type", "user");
    to.put("ro.build.tags", "release-keys");
    to.put("ro.build.date.utc", "1786519880");
    to.put("ro.mi.os.version.name", phone.rom.substring(0, 5));
    to.put("ro.mi.os.version.incremental", phone.rom);
    to.put("ro.mi.os.version.code", phone.rom.substring(2, 3));
    to.put("ro.miui.ui.version.name", "V816");
    to.put("ro.miui.ui.version.code", "816");
    to.put("ro.miui.build.region", phone.region);
    to.put("ro.com.google.clientidbase", "android-xiaomi");
  }

  private static void boot(ExamplePhone phone, Map<String, String> to) {
    to.put("ro.boot.verifiedbootstate", "green");
    to.put("ro.boot.flash.locked", "1");
    to.put("ro.boot.vbmeta.device_state", "locked");
    to.put("ro.boot.veritymode", "enforcing");
    to.put("ro.secureboot.lockstate", "locked");
    to.put("ro.debuggable", "0");
    to.put("ro.secure", "1");
    to.put("ro.adb.secure", "1");
    to.put("ro.oem_unlock_supported", "1");
    to.put("sys.oem_unlock_allowed", "0");
    to.put("ro.crypto.state", "encrypted");
    to.put("ro.crypto.type", "file");
    to.put("ro.hardware", phone.codename);
  }
}
