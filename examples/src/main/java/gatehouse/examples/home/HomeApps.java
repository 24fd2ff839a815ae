// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.home;

import gatehouse.examples.apk.ApkWriter;
import gatehouse.examples.apk.ExampleKey;
import gatehouse.examples.apk.ManifestWriter;
import gatehouse.examples.apk.ZipItem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The APK files of the home; none of them does anything. */
final class HomeApps {
  private static final ExampleKey OWN = ExampleKey.named("Example Apps");

  private HomeApps() {}

  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("chatbubble.apk", chatbubble());
    files.put("batterymonitor.apk", batteryMonitor());
    files.put("torch.apk", torch());
    files.put("system-update.apk", falseUpdate());
    byte[] whole = chatbubble();
    files.put("broken.apk", Arrays.copyOf(whole, whole.length / 2));
    return files;
  }

  /** An ordinary app with advertising in it. */
  private static byte[] chatbubble() {
    return new ApkWriter()
        .manifest(
            new ManifestWriter("com.example.chatbubble")
                .version(112, "1.12")
                .sdk(24, 35)
                .label("Chat Bubble")
                .permission("android.permission.INTERNET")
                .permission("android.permission.CAMERA")
                .permission("android.permission.RECORD_AUDIO")
                .permission("android.permission.READ_SMS")
                .launcher("com.example.chatbubble.Main"))
        .code(
            "com.example.chatbubble.Main",
            "com.facebook.appevents.AppEventsLogger#activateApp",
            "com.google.android.gms.ads.MobileAds#initialize",
            "com.appsflyer.AppsFlyerLib#start")
        .code("com.facebook.appevents.AppEventsLogger")
        .code("com.google.android.gms.ads.MobileAds")
        .code("com.appsflyer.AppsFlyerLib")
        .code("com.unity3d.ads.UnityAds")
        .code("com.xiaomi.mistatistic.sdk.MiStatInterface")
        .signed(OWN);
  }

  /** What stalkerware looks like: no icon, every power, code out of sight. */
  private static byte[] batteryMonitor() {
    return new ApkWriter()
        .manifest(
            new ManifestWriter("com.example.batterymonitor")
                .version(7, "2.1")
                .sdk(21, 28)
                .label("Battery Monitor")
                .cleartextTraffic(true)
                .permission("android.permission.INTERNET")
                .permission("android.permission.RECORD_AUDIO")
                .permission("android.permission.CAMERA")
                .permission("android.permission.READ_SMS")
                .permission("android.permission.SEND_SMS")
                .permission("android.permission.RECEIVE_SMS")
                .permission("android.permission.READ_CALL_LOG")
                .permission("android.permission.ACCESS_FINE_LOCATION")
                .permission("android.permission.RECEIVE_BOOT_COMPLETED")
                .permission("android.permission.SYSTEM_ALERT_WINDOW")
                .exported(
                    "service",
                    "com.example.batterymonitor.Watch",
                    "android.permission.BIND_ACCESSIBILITY_SERVICE",
                    "android.accessibilityservice.AccessibilityService")
                .exported(
                    "service",
                    "com.example.batterymonitor.Listen",
                    "android.permission.BIND_NOTIFICATION_LISTENER_SERVICE",
                    "android.service.notification.NotificationListenerService")
                .exported(
                    "receiver",
                    "com.example.batterymonitor.Boot",
                    "",
                    "android.intent.action.BOOT_COMPLETED"))
        .code(
            "com.example.batterymonitor.Watch",
            "android.content.pm.PackageManager#setComponentEnabledSetting",
            "dalvik.system.DexClassLoader#loadClass")
        .codeIn("assets/theme.bin", "com.example.batterymonitor.Hidden")
        .signedV1(ExampleKey.named("Android Debug"));
  }

  /** Old, debuggable, and open to everyone. */
  private static byte[] torch() {
    return new ApkWriter()
        .manifest(
            new ManifestWriter("com.example.torch")
                .version(3, "1.0.2")
                .sdk(15, 22)
                .label("Torch")
                .debuggable()
                .testOnly()
                .allowBackup(true)
                .cleartextTraffic(true)
                .permission("android.permission.INTERNET")
                .permission("android.permission.ACCESS_FINE_LOCATION")
                .launcher("com.example.torch.Main")
                .exported("provider", "com.example.torch.Files", ""))
        .entry(
            ZipItem.deflated("readme.txt", "Torch\n".getBytes(StandardCharsets.US_ASCII))
                .withFlags(1))
        .code("com.example.torch.Main", "com.flurry.android.FlurryAgent#onStartSession")
        .code("com.flurry.android.FlurryAgent")
        .unsigned();
  }

  /** Says that it is from Xiaomi, and is signed by somebody else. */
  private static byte[] falseUpdate() {
    return new ApkWriter()
        .manifest(
            new ManifestWriter("com.miui.systemupdate.helper")
                .version(99, "14.0.9")
                .sdk(21, 30)
                .label("System Update")
                .permission("android.permission.INTERNET")
                .permission("android.permission.REQUEST_INSTALL_PACKAGES")
                .launcher("com.miui.systemupdate.helper.Main"))
        .code("com.miui.systemupdate.helper.Main", "java.lang.Runtime#exec")
        .signed(ExampleKey.named("Somebody Else"));
  }
}
