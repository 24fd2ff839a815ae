// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import static gatehouse.model.Aspect.ACCOUNTS;
import static gatehouse.model.Aspect.BACKUP;
import static gatehouse.model.Aspect.BOOT;
import static gatehouse.model.Aspect.CERTIFICATES;
import static gatehouse.model.Aspect.CLOUD;
import static gatehouse.model.Aspect.CRASHES;
import static gatehouse.model.Aspect.FILES;
import static gatehouse.model.Aspect.IDENTITY;
import static gatehouse.model.Aspect.LOCK;
import static gatehouse.model.Aspect.NETWORK;
import static gatehouse.model.Aspect.PATCHES;
import static gatehouse.model.Aspect.PROPERTIES;
import static gatehouse.model.Aspect.ROLES;
import static gatehouse.model.Aspect.SENSORS;
import static gatehouse.model.Aspect.SETTINGS;
import static gatehouse.model.Aspect.USERS;

import gatehouse.model.Answers;
import gatehouse.model.AppId;
import gatehouse.model.Fact;
import gatehouse.model.Meaning;
import gatehouse.model.PackageName;
import gatehouse.model.PhoneId;
import java.time.Instant;
import java.time.LocalDate;

/** What is said of a phone as a whole. */
public sealed interface PhoneFact extends Fact {

  @Answers(IDENTITY)
  @Meaning("The phone's make and model.")
  record PhoneModel(
      PhoneId phone,
      @Meaning("Xiaomi, Redmi, POCO, google, ...") String brand,
      @Meaning("model number or name") String model,
      @Meaning("the board's code name, the key to ROM lists") String codename)
      implements PhoneFact {}

  @Answers(IDENTITY)
  @Meaning("The name under which the phone is sold.")
  record MarketName(PhoneId phone, String name) implements PhoneFact {}

  @Answers(IDENTITY)
  @Meaning("The Android release the phone runs.")
  record AndroidVersion(
      PhoneId phone,
      @Meaning("as users know it: 10, 15") String release,
      @Meaning("API level") long sdk)
      implements PhoneFact {}

  @Answers(IDENTITY)
  @Meaning("The system image the phone runs.")
  record SystemBuild(
      PhoneId phone,
      String fingerprint,
      @Meaning("incremental version") String version,
      @Meaning("user, userdebug or eng") String type,
      @Meaning("release-keys, test-keys, ...") String keys)
      implements PhoneFact {}

  @Answers(IDENTITY)
  @Meaning("When the system image was built.")
  record BuiltOn(PhoneId phone, LocalDate day) implements PhoneFact {}

  @Answers(IDENTITY)
  @Meaning("The family of ROM and its version.")
  record Rom(
      PhoneId phone,
      RomFamily family,
      @Meaning("as the vendor writes it, without prefix letters: 12.5.1, 2.0.204") String version)
      implements PhoneFact {}

  @Answers(IDENTITY)
  @Meaning("The market the ROM is made for, which decides what it collects.")
  record RomRegion(PhoneId phone, Region region) implements PhoneFact {}

  @Answers(PATCHES)
  @Meaning("A component says it has all fixes of the bulletins up to this day.")
  record PatchLevel(PhoneId phone, PatchComponent component, LocalDate level)
      implements PhoneFact {}

  @Answers(PATCHES)
  @Meaning("The version of a component that tells no patch level.")
  record ComponentVersion(PhoneId phone, PatchComponent component, String version)
      implements PhoneFact {}

  @Answers(PATCHES)
  @Meaning("The day a component was made; it holds no fix that is younger.")
  record ComponentBuilt(PhoneId phone, PatchComponent component, LocalDate day)
      implements PhoneFact {}

  @Answers(BOOT)
  @Meaning("What verified boot found, by its colour.")
  record VerifiedBoot(PhoneId phone, @Meaning("green, yellow, orange or red") String colour)
      implements PhoneFact {}

  @Answers(BOOT)
  @Meaning("Whether the bootloader takes any image.")
  record Bootloader(PhoneId phone, @Meaning("locked or unlocked") String state)
      implements PhoneFact {}

  @Answers(BOOT)
  @Meaning("Something about the way the system was built or started is unusual.")
  record BootOddity(
      PhoneId phone,
      @Meaning("debuggable, insecure, oem unlock allowed, verity off, ...") String what)
      implements PhoneFact {}

  @Answers(USERS)
  @Meaning("A user space on the phone.")
  record PhoneUser(PhoneId phone, @Meaning("0, 10, 999, ...") long user, UserKind kind)
      implements PhoneFact {}

  @Answers(SETTINGS)
  @Meaning("A system setting has a value; a setting that is absent was never set.")
  record Setting(
      PhoneId phone,
      long user,
      @Meaning("secure, global or system") String namespace,
      String key,
      @Meaning("the value, or withheld when it may be personal") String value)
      implements PhoneFact {}

  @Answers(PROPERTIES)
  @Meaning("A system property that matters here has a value.")
  record SystemProperty(PhoneId phone, String key, String value) implements PhoneFact {}

  @Answers(ROLES)
  @Meaning("An app holds a role.")
  record RoleHolder(
      PhoneId phone,
      long user,
      @Meaning("sms, dialer, browser, home, assistant, ...") String role,
      AppId app)
      implements PhoneFact {}

  @Answers(ACCOUNTS)
  @Meaning("Accounts of one type are signed in; their names are not kept.")
  record AccountType(
      PhoneId phone, long user, @Meaning("com.google, com.xiaomi, ...") String type, long count)
      implements PhoneFact {}

  @Answers(BACKUP)
  @Meaning("Whether the phone makes backups.")
  record BackupSwitch(PhoneId phone, long user, @Meaning("on or off") String state)
      implements PhoneFact {}

  @Answers(BACKUP)
  @Meaning("A way by which backups leave the phone.")
  record BackupTransport(
      PhoneId phone,
      long user,
      @Meaning("component name of the transport") String transport,
      @Meaning("google, xiaomi, local, ...") String operator,
      @Meaning("yes when this one is in use") boolean selected)
      implements PhoneFact {}

  @Answers(BACKUP)
  @Meaning("A kind of data, or an app's data, that backups carry away.")
  record BackedUp(
      PhoneId phone,
      long user,
      @Meaning("google, xiaomi, ...") String operator,
      @Meaning("a package name, or: sms, call log, wi-fi passwords, contacts, ...") String what)
      implements PhoneFact {}

  @Answers(CERTIFICATES)
  @Meaning("A certificate authority was added, which can read encrypted traffic.")
  record AddedAuthority(
      PhoneId phone,
      long user,
      @Meaning("user or device policy") String by,
      @Meaning("subject name or file name") String name)
      implements PhoneFact {}

  @Answers(NETWORK)
  @Meaning("How the phone looks up names.")
  record PrivateDns(
      PhoneId phone,
      @Meaning("off, opportunistic or hostname") String mode,
      @Meaning("the resolver, or an empty text") String host)
      implements PhoneFact {}

  @Answers(NETWORK)
  @Meaning("A proxy that the phone's traffic goes through.")
  record HttpProxy(PhoneId phone, @Meaning("host and port") String proxy) implements PhoneFact {}

  @Answers(LOCK)
  @Meaning("How the screen is locked.")
  record ScreenLock(
      PhoneId phone,
      long user,
      @Meaning("none, swipe, pattern, pin, password or unknown") String kind)
      implements PhoneFact {}

  @Answers(SETTINGS)
  @Meaning("A computer may control the phone over ADB.")
  record TrustedComputer(PhoneId phone, @Meaning("digest of the key") String key)
      implements PhoneFact {}

  @Answers(PROPERTIES)
  @Meaning("The phone tells an advertiser or partner who gets paid for it.")
  record PreloadAttribution(PhoneId phone, @Meaning("the property") String key, String value)
      implements PhoneFact {}

  @Answers(IDENTITY)
  @Meaning("When the evidence about the phone was made.")
  record SeenAt(PhoneId phone, Instant time) implements PhoneFact {}

  @Answers(SENSORS)
  @Meaning("The switch that cuts a sensor off for all apps was used.")
  record SensorSwitch(
      PhoneId phone,
      long user,
      @Meaning("camera, microphone or all sensors") String sensor,
      @Meaning("cut off or free") String state)
      implements PhoneFact {}

  @Answers(CLOUD)
  @Meaning("An account may keep a kind of data the same in its cloud.")
  record Synchronised(
      PhoneId phone,
      long user,
      @Meaning("account type: com.google, com.xiaomi, ...") String type,
      @Meaning("the authority, as apps call the data: com.android.contacts, sms, ...")
          String authority,
      @Meaning("on or off") String state)
      implements PhoneFact {}

  @Answers(CRASHES)
  @Meaning("A process crashed or hung.")
  record ProcessTrouble(
      PhoneId phone,
      String process,
      @Meaning("native crash, crash or hang") String how,
      Instant time)
      implements PhoneFact {}

  @Meaning("A process of this name ran.")
  record ProcessName(PhoneId phone, String name) implements PhoneFact {}

  @Meaning("A system property of this name is set; its value is not kept.")
  record PropertyName(PhoneId phone, String key) implements PhoneFact {}

  @Meaning("The phone's records name a package, installed or not.")
  record PackageMentioned(
      PhoneId phone, PackageName name, @Meaning("app ops, camera, battery, databases") String where)
      implements PhoneFact {}

  @Answers(FILES)
  @Meaning("A file lies on the phone.")
  record PhoneFile(
      PhoneId phone,
      String path,
      @Meaning("the last part of the path") String name,
      @Meaning("SHA-256, or an empty text") String digest,
      @Meaning("yes when it can be run") boolean program)
      implements PhoneFact {}

  @Answers(FILES)
  @Meaning("A program that gives root rights lies on the phone.")
  record RootProgram(PhoneId phone, String path) implements PhoneFact {}
}
