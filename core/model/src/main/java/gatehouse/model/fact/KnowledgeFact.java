// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Fact;
import gatehouse.model.Meaning;
import java.time.LocalDate;

/** What is known about the world beforehand: rows of the knowledge packs. */
public sealed interface KnowledgeFact extends Fact {

  @Meaning("What a permission lets an app do.")
  record PermissionMeaning(
      String permission,
      @Meaning("normal, dangerous, signature, privileged, internal or appop") String level,
      @Meaning("camera, microphone, location, sms, ...; or other") String group)
      implements KnowledgeFact {}

  @Meaning("A tracker: code that reports to a company.")
  record Tracker(
      @Meaning("id") String tracker,
      String name,
      @Meaning("who receives") String company,
      @Meaning("ISO 3166 code, or ??") String country,
      @Meaning("analytics, advertising, crash reports, push, attribution, identification, location")
          String purpose)
      implements KnowledgeFact {}

  @Meaning("Code in packages that begin like this is the tracker's.")
  record TrackerPrefix(
      @Meaning("the tracker's id") String tracker,
      @Meaning("beginning of a class name, dots between its parts: com.xiaomi.mistatistic.")
          String prefix)
      implements KnowledgeFact {}

  @Meaning("A vulnerability is fixed from this patch level on.")
  record FixedIn(
      String cve,
      PatchComponent component,
      LocalDate level,
      @Meaning("critical, high, moderate, low or unknown") String severity)
      implements KnowledgeFact {}

  @Meaning("What attackers gain by a vulnerability, and the part of the phone that has it.")
  record Vulnerability(
      String cve,
      @Meaning(
              "remote code execution, elevation of privilege, information disclosure, denial of"
                  + " service or unknown")
          String effect,
      @Meaning("framework, media, kernel, qualcomm, mediatek, ...") String part)
      implements KnowledgeFact {}

  @Meaning(
      "The bulletin lists these Android versions as having the vulnerability; it names only"
          + " versions that still got fixes then.")
  record Affects(
      String cve, @Meaning("lowest API level") long from, @Meaning("highest API level") long to)
      implements KnowledgeFact {}

  @Meaning("Only phones with chips of this maker have the vulnerability.")
  record AffectsChips(String cve, @Meaning("qualcomm, mediatek, ...") String maker)
      implements KnowledgeFact {}

  @Meaning("Boards whose platform name begins like this have chips of this maker.")
  record ChipPlatform(
      @Meaning("beginning of ro.board.platform: mt, sdm, ...") String prefix, String maker)
      implements KnowledgeFact {}

  @Meaning("What the knowledge pack knows of a subject ends on this day; later is unknown.")
  record KnownUntil(
      @Meaning("android bulletins, known exploited, ...") String subject, LocalDate day)
      implements KnowledgeFact {}

  @Meaning("A vulnerability is known to be used by attackers.")
  record KnownExploited(String cve, @Meaning("day it was listed") LocalDate listed)
      implements KnowledgeFact {}

  @Meaning("A vulnerability that people know by name.")
  record NamedVulnerability(String cve, String name) implements KnowledgeFact {}

  @Meaning("What a package of the system is for.")
  record PackageMeaning(
      @Meaning("package name") String name,
      @Meaning("telemetry, advertising, browser, store, cloud, security, system, ...") String role,
      @Meaning("who made it") String company,
      @Meaning("keep, optional or removable") String need,
      @Meaning("what stops working without it; empty when nothing known") String breaks)
      implements KnowledgeFact {}

  @Meaning("What it means when a package is named as installer.")
  record InstallerMeaning(
      @Meaning("package name, or none") String installer,
      @Meaning("store, vendor store, file, adb, transfer, preload or mdm") String channel)
      implements KnowledgeFact {}

  @Meaning("A certificate that is known.")
  record KnownSigner(
      @Meaning("SHA-256 or SHA-1 of the certificate") String certificate,
      @Meaning("xiaomi, google, aosp test key, ...") String owner)
      implements KnowledgeFact {}

  @Meaning("Packages named like this are signed by this owner, or they are not what they say.")
  record VendorPrefix(String prefix, String owner) implements KnowledgeFact {}

  @Meaning("A property that tells a partner who gets paid for the phone.")
  record AttributionKey(
      @Meaning("property, * at the end stands for any") String key, String company, String country)
      implements KnowledgeFact {}

  @Meaning("A setting that decides what is collected.")
  record PrivacySetting(
      @Meaning("id of the switch") String id,
      @Meaning("secure, global or system") String namespace,
      String key,
      @Meaning("the value that switches collection off") String off,
      @Meaning("on or off: how the system reads the setting when it was never set") String unset,
      @Meaning("who receives") String company,
      @Meaning("MIUI, HyperOS, Android: where the setting exists") String where)
      implements KnowledgeFact {}

  @Meaning("What goes to the cloud when an account synchronises an authority.")
  record SyncMeaning(
      @Meaning("authority, as in synchronised") String authority,
      @Meaning("contacts, messages, call log, pictures, ...") String what,
      @Meaning("private when it tells of a person's life, else plain") String weight)
      implements KnowledgeFact {}

  @Meaning("A setting that guards the phone while it has this value.")
  record GuardSetting(
      @Meaning("id of the switch") String id,
      @Meaning("secure, global or system") String namespace,
      String key,
      @Meaning("the value that guards") String safe,
      @Meaning("safe or unsafe: how the system reads the setting when it was never set")
          String unset)
      implements KnowledgeFact {}

  @Meaning("The maker has said until when the phone gets security updates.")
  record SupportedUntil(@Meaning("code name") String codename, LocalDate day)
      implements KnowledgeFact {}

  @Meaning("The last Android release of this API level, and when its security fixes ended.")
  record AndroidSupport(@Meaning("API level") long sdk, String release, LocalDate until)
      implements KnowledgeFact {}

  @Meaning("Models named like this are of this kind.")
  record ModelMeaning(
      @Meaning("beginning of a model: chuangmi.camera.") String prefix,
      DeviceKind kind,
      String maker)
      implements KnowledgeFact {}

  @Meaning("Models named like this have a hole until the part runs this version.")
  record FirmwareHole(
      @Meaning("beginning of a model") String prefix,
      @Meaning("the first version without it") String fixed,
      @Meaning("CVE number, or a name of our own") String hole,
      @Meaning("what an attacker gains: root, sign-in, password, ...") String gain,
      @Meaning("critical, high, moderate, low or unknown") String severity)
      implements KnowledgeFact {}

  @Meaning("Models named like this were first sold then.")
  record SoldSince(@Meaning("beginning of a model") String prefix, LocalDate day)
      implements KnowledgeFact {}

  @Meaning("Network interfaces whose addresses begin like this are made by this company.")
  record InterfaceMaker(@Meaning("three pairs of hex digits: 04:cf:8c") String prefix, String maker)
      implements KnowledgeFact {}

  @Meaning("Who is behind a name on the Internet, and what for.")
  record NameOwner(
      @Meaning("the name; those below it belong to it too") String name,
      String company,
      @Meaning("ISO 3166 code, or ??") String country,
      @Meaning(
              "control, update, security, find device, time, push, storage, video, telemetry,"
                  + " advertising or other")
          String purpose)
      implements KnowledgeFact {}

  @Meaning("What is spoken in this protocol, anybody between can read and change.")
  record PlainProtocol(Protocol protocol, @Meaning("what lies open") String what)
      implements KnowledgeFact {}

  @Meaning("A mark of spyware, stalkerware or other malice, from a list that the owner loaded.")
  record Indicator(
      @Meaning("package, certificate, file, domain, ...") String kind,
      String value,
      @Meaning("family or campaign") String name,
      @Meaning("spyware, stalkerware, watchware or malware") String category)
      implements KnowledgeFact {}

  @Meaning("By how much an answer of the interview lifts findings.")
  record AnswerWeight(
      @Meaning("the answer: someone at home, home life, journalist, ...") String answer,
      @Meaning(
              "a topic of findings; or reach: their subject gets at what the answer keeps; quick:"
                  + " few minutes put it right; abroad: it goes to a country nobody named")
          String about,
      @Meaning("0 or more; ten are a whole severity") long points)
      implements KnowledgeFact {}

  @Meaning("Whom somebody means who gives this answer, or what they keep.")
  record AnswerMeans(
      String answer,
      @Meaning("adversary or asset") String kind,
      @Meaning("a kind of adversary, or the id of an asset") String target)
      implements KnowledgeFact {}

  @Meaning("No answer puts anything of a lesser severity before this finding.")
  record RankFloor(
      @Meaning("id of the finding") String finding,
      @Meaning("critical, high, medium, low or info") String severity)
      implements KnowledgeFact {}

  @Meaning("A change that stops something that people rely on.")
  record ChangeStops(
      @Meaning("id of the fix") String change,
      @Meaning("the answer of those who rely on it") String answer)
      implements KnowledgeFact {}

  @Meaning("A change after which a finding on the same subject is gone.")
  record ChangeEnds(
      @Meaning("id of the fix") String change, @Meaning("id of the finding") String finding)
      implements KnowledgeFact {}

  @Meaning("What somebody else who uses or watches the thing would notice of a change.")
  record ChangeNotice(
      @Meaning("id of a fix, or a topic of findings") String change,
      @Meaning("nothing, setting, silence, message, signed out, access or network") String notice)
      implements KnowledgeFact {}

  @Meaning("Where people get help.")
  record Helpline(
      @Meaning("ISO 3166 code, or ** for everywhere") String country,
      String name,
      @Meaning("as it is dialled there; empty when there is none") String phone,
      String web,
      @Meaning("violence at home, digital safety or directory") String serves,
      @Meaning("the site on which the number was read, or empty") String source,
      @Meaning("the year of that page, or empty") String year)
      implements KnowledgeFact {}
}
