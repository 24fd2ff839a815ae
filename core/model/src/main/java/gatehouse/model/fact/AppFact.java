// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import static gatehouse.model.Aspect.APP_OPS;
import static gatehouse.model.Aspect.NETWORK;
import static gatehouse.model.Aspect.PACKAGES;
import static gatehouse.model.Aspect.PERMISSIONS;
import static gatehouse.model.Aspect.SENSORS;
import static gatehouse.model.Aspect.SPECIAL_ACCESS;

import gatehouse.model.Answers;
import gatehouse.model.AppId;
import gatehouse.model.Fact;
import gatehouse.model.Meaning;
import gatehouse.model.PackageName;
import gatehouse.model.PhoneId;
import java.time.Instant;

/** What a phone says of the apps on it. */
public sealed interface AppFact extends Fact {

  @Answers(PACKAGES)
  @Meaning("The app's package name.")
  record AppPackage(AppId app, PackageName name) implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("The app is there for a user of the phone.")
  record Installed(
      AppId app,
      PhoneId phone,
      long user,
      @Meaning("enabled, disabled, hidden or suspended") String state)
      implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("The app's version.")
  record AppVersion(
      AppId app, @Meaning("for people") String name, @Meaning("for machines") long code)
      implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("The Android version that the app was made for; older ones keep old freedoms.")
  record TargetSdk(AppId app, @Meaning("API level") long sdk) implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("The oldest Android version that the app runs on.")
  record MinSdk(AppId app, @Meaning("API level") long sdk) implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("The app came with the system.")
  record SystemApp(
      AppId app, @Meaning("system, privileged, vendor, product, data (preload), ...") String where)
      implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("A property of the app that is on.")
  record AppFlag(
      AppId app,
      @Meaning("debuggable, test only, allow backup, cleartext traffic, updated system app, ...")
          String flag)
      implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("The package that installed the app.")
  record InstalledBy(
      AppId app,
      @Meaning("package name, or none when it came by ADB or with the system") String installer)
      implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("The package that asked for the installation.")
  record InitiatedBy(AppId app, String initiator) implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("The package in which the file to install was chosen or downloaded.")
  record OriginatedFrom(AppId app, String origin) implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("When the app was first installed.")
  record InstalledAt(AppId app, long user, Instant time) implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("When the app was last updated.")
  record UpdatedAt(AppId app, Instant time) implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("The app asks for a permission in its manifest.")
  record RequestsPermission(AppId app, String permission) implements AppFact {}

  @Meaning("A list in the system image lets the app have a permission.")
  record AllowedByImage(
      AppId app,
      String permission,
      @Meaning("privileged (when the app asks) or granted unasked") String how)
      implements AppFact {}

  @Answers(PERMISSIONS)
  @Meaning("Whether a permission is granted to the app.")
  record AppPermission(
      AppId app, long user, String permission, @Meaning("granted or denied") String state)
      implements AppFact {}

  @Answers(PERMISSIONS)
  @Meaning("Why a permission is as it is.")
  record PermissionFlag(
      AppId app,
      long user,
      String permission,
      @Meaning("user set, user fixed, system fixed, granted by default, granted by policy, ...")
          String flag)
      implements AppFact {}

  @Answers(APP_OPS)
  @Meaning("What the app is allowed to do, on top of its permissions.")
  record AppOp(
      AppId app,
      long user,
      @Meaning("CAMERA, RECORD_AUDIO, MIUI_AUTO_START, ...") String op,
      @Meaning("allow, ignore, deny, foreground, default or ask") String mode)
      implements AppFact {}

  @Answers(APP_OPS)
  @Meaning("A mode as it was set; the strictest of them, and of the permission, counts.")
  record AppOpSet(
      AppId app,
      long user,
      String op,
      @Meaning("uid (all packages that share it) or package") String level,
      String mode)
      implements AppFact {}

  @Answers(APP_OPS)
  @Meaning("The last time the app did something, or was refused it.")
  record AppOpUse(
      AppId app,
      long user,
      String op,
      @Meaning("access or reject") String outcome,
      @Meaning("persistent, top, foreground service, foreground, background, cached or unknown")
          String during,
      Instant time)
      implements AppFact {}

  @Answers(APP_OPS)
  @Meaning("How long the last use of an op lasted.")
  record AppOpDuration(AppId app, long user, String op, @Meaning("in milliseconds") long millis)
      implements AppFact {}

  @Answers(APP_OPS)
  @Meaning("The app was doing it at the moment of the report.")
  record AppOpRunning(AppId app, long user, String op) implements AppFact {}

  @Answers(APP_OPS)
  @Meaning("How often the app did something, or was refused it, since a time.")
  record AppOpCount(
      AppId app,
      long user,
      String op,
      @Meaning("access or reject") String outcome,
      @Meaning("as in app_op_use") String during,
      long count,
      Instant since)
      implements AppFact {}

  @Answers(SENSORS)
  @Meaning("The camera service noted that a package opened or closed a camera.")
  record CameraEvent(
      AppId app,
      PhoneId phone,
      PackageName name,
      @Meaning("number of the camera") String camera,
      @Meaning("connect, disconnect, reject, evict or died") String event,
      Instant time)
      implements AppFact {}

  @Answers(SENSORS)
  @Meaning("The app held a camera open at the moment of the report.")
  record CameraHeld(AppId app, PhoneId phone, String camera) implements AppFact {}

  @Answers(NETWORK)
  @Meaning("A VPN of the app carried traffic at the moment of the report.")
  record ActiveVpn(AppId app, PhoneId phone, long user) implements AppFact {}

  @Answers(SPECIAL_ACCESS)
  @Meaning("The app holds one of the powers that permissions do not cover.")
  record SpecialAccess(AppId app, long user, Power power) implements AppFact {}

  @Answers(PACKAGES)
  @Meaning("The phone says that a part of the app listens to something.")
  record Listens(
      AppId app,
      @Meaning("component name") String component,
      @Meaning("intent action: SMS_RECEIVED, BOOT_COMPLETED, ...") String action)
      implements AppFact {}
}
