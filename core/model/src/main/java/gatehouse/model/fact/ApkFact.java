// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import static gatehouse.model.Aspect.CODE;
import static gatehouse.model.Aspect.CONTAINER;
import static gatehouse.model.Aspect.MANIFEST;
import static gatehouse.model.Aspect.SIGNATURE;

import gatehouse.model.Answers;
import gatehouse.model.AppId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Fact;
import gatehouse.model.Meaning;
import java.time.Instant;

/** What an APK says of the app in it; {@link AppFact} holds what phones and APKs both say. */
public sealed interface ApkFact extends Fact {

  @Answers(CONTAINER)
  @Meaning("The app's code was read from this file.")
  record ApkFile(AppId app, ArtefactId file) implements ApkFact {}

  @Answers(CONTAINER)
  @Meaning("The archive is made so that tools misread it.")
  record ArchiveTrick(
      AppId app, @Meaning("fake encryption, duplicate entry, bad local header, ...") String trick)
      implements ApkFact {}

  @Answers(CONTAINER)
  @Meaning("Native code is shipped.")
  record NativeLibrary(AppId app, @Meaning("arm64-v8a, ...") String abi, String name)
      implements ApkFact {}

  @Answers(CONTAINER)
  @Meaning("Code is hidden in a place where no code belongs.")
  record NestedCode(
      AppId app,
      @Meaning("path in the archive") String path,
      @Meaning("dex, apk, jar or elf") String kind)
      implements ApkFact {}

  @Answers(MANIFEST)
  @Meaning("The name that people see.")
  record AppLabel(AppId app, String label) implements ApkFact {}

  @Answers(MANIFEST)
  @Meaning("The app shows an icon to start it by.")
  record LauncherIcon(AppId app) implements ApkFact {}

  @Answers(MANIFEST)
  @Meaning("A component of the app.")
  record Component(
      AppId app,
      @Meaning("activity, alias, service, receiver or provider") String kind,
      @Meaning("class name") String name,
      @Meaning("yes when other apps can reach it") boolean exported)
      implements ApkFact {}

  @Answers(MANIFEST)
  @Meaning("A component can be reached only with a permission.")
  record GuardedBy(AppId app, @Meaning("class name") String component, String permission)
      implements ApkFact {}

  @Answers(MANIFEST)
  @Meaning("A component declares that it handles an intent.")
  record Handles(AppId app, @Meaning("class name") String component, String action)
      implements ApkFact {}

  @Answers(MANIFEST)
  @Meaning("The app defines a permission of its own.")
  record DefinesPermission(
      AppId app, String permission, @Meaning("normal, dangerous, signature, ...") String level)
      implements ApkFact {}

  @Answers(MANIFEST)
  @Meaning("The app asks for a permission on older Android versions only.")
  record PermissionUntil(
      AppId app, String permission, @Meaning("API level of the newest of them") long sdk)
      implements ApkFact {}

  @Answers(SIGNATURE)
  @Meaning("Whether the signatures of a scheme hold.")
  record SignatureCheck(
      AppId app,
      @Meaning("v1, v2, v3 or v3.1") String scheme,
      @Meaning("verified, broken, stripped (of a newer scheme), unsupported or absent")
          String verdict)
      implements ApkFact {}

  @Answers(SIGNATURE)
  @Meaning("Why not every Android version that the app is for takes its signatures.")
  record SignatureProblem(AppId app, @Meaning("a plain sentence") String problem)
      implements ApkFact {}

  @Answers(SIGNATURE)
  @Meaning("The certificate of the app's signer, whether or not the signature holds.")
  record SignedBy(AppId app, @Meaning("SHA-256 of the certificate") String certificate)
      implements ApkFact {}

  @Answers(SIGNATURE)
  @Meaning("A certificate that an app is signed with.")
  record Certificate(
      @Meaning("SHA-256 of the certificate") String certificate,
      @Meaning("SHA-1 of the certificate, by which older lists know it") String sha1,
      @Meaning("subject name") String subject,
      Instant from,
      Instant until)
      implements ApkFact {}

  @Answers(SIGNATURE)
  @Meaning("Something is odd about the signer.")
  record SignerAnomaly(AppId app, @Meaning("aosp test key, debug key, weak key, ...") String what)
      implements ApkFact {}

  @Answers(CODE)
  @Meaning("A tracker's code is in the app.")
  record TrackerSeen(
      AppId app,
      @Meaning("the tracker's id in the knowledge pack") String tracker,
      @Meaning("referenced (named only), bundled (shipped) or called (run by the app's own code)")
          String how)
      implements ApkFact {}

  @Answers(CODE)
  @Meaning("The app's code calls something worth knowing.")
  record Calls(
      AppId app, @Meaning("load code, hide icon, record screen, run commands, ...") String what)
      implements ApkFact {}
}
