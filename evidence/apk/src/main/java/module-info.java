// SPDX-License-Identifier: Apache-2.0
/**
 * What an APK tells: its ZIP, manifest, resources, bytecode and signatures, read as hostile input.
 */
@org.jspecify.annotations.NullMarked
module gatehouse.evidence.apk {
  requires static org.jspecify;
  requires transitive gatehouse.knowledge;
  requires transitive gatehouse.model;

  exports gatehouse.evidence.apk;
  exports gatehouse.evidence.apk.dex;
  exports gatehouse.evidence.apk.manifest;
  exports gatehouse.evidence.apk.signing;
  exports gatehouse.evidence.apk.zip;
}
