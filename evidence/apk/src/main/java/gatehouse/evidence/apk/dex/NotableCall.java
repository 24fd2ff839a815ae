// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

import java.util.Arrays;
import java.util.List;

/**
 * A framework method whose call tells what an app can do, whatever permissions it shows.
 *
 * @param what the same word for methods of the same effect
 * @param type class in descriptor form without the leading L
 */
record NotableCall(String what, String type, List<String> methods) {
  static final List<NotableCall> ALL =
      List.of(
          call("load code", "dalvik/system/DexClassLoader;", "<init>"),
          call("load code", "dalvik/system/InMemoryDexClassLoader;", "<init>"),
          call("load code", "dalvik/system/DexFile;", "loadDex", "loadClass"),
          call("run commands", "java/lang/Runtime;", "exec"),
          call("run commands", "java/lang/ProcessBuilder;", "start"),
          call("hide icon", "android/content/pm/PackageManager;", "setComponentEnabledSetting"),
          call(
              "record screen",
              "android/media/projection/MediaProjectionManager;",
              "createScreenCaptureIntent",
              "getMediaProjection"),
          call("record sound", "android/media/AudioRecord;", "startRecording"),
          call("record sound", "android/media/MediaRecorder;", "setAudioSource"),
          call("take pictures", "android/hardware/Camera;", "open", "takePicture"),
          call("take pictures", "android/hardware/camera2/CameraManager;", "openCamera"),
          call(
              "read location",
              "android/location/LocationManager;",
              "requestLocationUpdates",
              "getLastKnownLocation",
              "requestSingleUpdate"),
          call(
              "send messages",
              "android/telephony/SmsManager;",
              "sendTextMessage",
              "sendMultipartTextMessage",
              "sendDataMessage"),
          call("send messages", "android/telephony/gsm/SmsManager;", "sendTextMessage"),
          call(
              "read phone identity",
              "android/telephony/TelephonyManager;",
              "getDeviceId",
              "getImei",
              "getMeid",
              "getSubscriberId",
              "getSimSerialNumber",
              "getLine1Number"),
          call(
              "list apps",
              "android/content/pm/PackageManager;",
              "getInstalledPackages",
              "getInstalledApplications"),
          call("read accounts", "android/accounts/AccountManager;", "getAccounts"),
          call("read clipboard", "android/content/ClipboardManager;", "getPrimaryClip"),
          call(
              "rule the device",
              "android/app/admin/DevicePolicyManager;",
              "lockNow",
              "wipeData",
              "resetPassword"),
          call(
              "act on the screen",
              "android/accessibilityservice/AccessibilityService;",
              "performGlobalAction",
              "dispatchGesture"),
          call(
              "read the screen",
              "android/accessibilityservice/AccessibilityService;",
              "getRootInActiveWindow"),
          call("swallow broadcasts", "android/content/BroadcastReceiver;", "abortBroadcast"));

  private static NotableCall call(String what, String type, String... methods) {
    return new NotableCall(what, type, Arrays.asList(methods));
  }
}
