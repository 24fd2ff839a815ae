// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.axml;

/**
 * The framework attributes that are read from a manifest, with their public ids ({@code
 * android.R.attr}).
 */
public enum AndroidAttribute {
  LABEL("label", 0x01010001),
  NAME("name", 0x01010003),
  PERMISSION("permission", 0x01010006),
  PROTECTION_LEVEL("protectionLevel", 0x01010009),
  PERMISSION_GROUP("permissionGroup", 0x0101000a),
  SHARED_USER_ID("sharedUserId", 0x0101000b),
  HAS_CODE("hasCode", 0x0101000c),
  PERSISTENT("persistent", 0x0101000d),
  ENABLED("enabled", 0x0101000e),
  DEBUGGABLE("debuggable", 0x0101000f),
  EXPORTED("exported", 0x01010010),
  PROCESS("process", 0x01010011),
  TARGET_PACKAGE("targetPackage", 0x01010021),
  VALUE("value", 0x01010024),
  RESOURCE("resource", 0x01010025),
  SCHEME("scheme", 0x01010027),
  HOST("host", 0x01010028),
  AUTHORITIES("authorities", 0x01010018),
  PRIORITY("priority", 0x0101001c),
  TARGET_ACTIVITY("targetActivity", 0x01010202),
  MIN_SDK_VERSION("minSdkVersion", 0x0101020c),
  VERSION_CODE("versionCode", 0x0101021b),
  VERSION_NAME("versionName", 0x0101021c),
  TARGET_SDK_VERSION("targetSdkVersion", 0x01010270),
  MAX_SDK_VERSION("maxSdkVersion", 0x01010271),
  TEST_ONLY("testOnly", 0x01010272),
  ALLOW_BACKUP("allowBackup", 0x01010280),
  REQUIRED("required", 0x0101028e),
  ISOLATED_PROCESS("isolatedProcess", 0x010103a9),
  TARGET_SANDBOX_VERSION("targetSandboxVersion", 0x0101054c),
  USES_CLEARTEXT_TRAFFIC("usesCleartextTraffic", 0x010104ec),
  NETWORK_SECURITY_CONFIG("networkSecurityConfig", 0x01010527),
  VERSION_CODE_MAJOR("versionCodeMajor", 0x01010576),
  FOREGROUND_SERVICE_TYPE("foregroundServiceType", 0x01010599),
  COMPILE_SDK_VERSION("compileSdkVersion", 0x01010572);

  private final String attributeName;
  private final int id;

  AndroidAttribute(String attributeName, int id) {
    this.attributeName = attributeName;
    this.id = id;
  }

  public String attributeName() {
    return attributeName;
  }

  public int id() {
    return id;
  }
}
