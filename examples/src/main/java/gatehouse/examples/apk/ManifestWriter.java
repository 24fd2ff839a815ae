// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.util.ArrayList;
import java.util.List;

/** Builds the manifest of an example app, and writes it as compiled XML. */
public final class ManifestWriter {
  private static final int LABEL = 0x01010001;
  private static final int NAME = 0x01010003;
  private static final int PERMISSION = 0x01010006;
  private static final int DEBUGGABLE = 0x0101000f;
  private static final int EXPORTED = 0x01010010;
  private static final int MIN_SDK = 0x0101020c;
  private static final int VERSION_CODE = 0x0101021b;
  private static final int VERSION_NAME = 0x0101021c;
  private static final int TARGET_SDK = 0x01010270;
  private static final int TEST_ONLY = 0x01010272;
  private static final int ALLOW_BACKUP = 0x01010280;
  private static final int CLEARTEXT = 0x010104ec;

  private final String packageName;
  private final List<XmlElement> beforeApplication = new ArrayList<>();
  private final List<XmlElement> components = new ArrayList<>();
  private final List<XmlAttribute> application = new ArrayList<>();
  private final List<XmlAttribute> root = new ArrayList<>();
  private int versionCode = 1;
  private String versionName = "1.0";

  /** A manifest that asks for nothing yet. */
  public ManifestWriter(String packageName) {
    this.packageName = packageName;
  }

  /** A split of the app, such as one that holds what a kind of processor needs. */
  public ManifestWriter split(String name) {
    root.add(XmlAttribute.text("split", 0, name));
    root.add(XmlAttribute.text("configForSplit", 0, ""));
    return this;
  }

  public ManifestWriter version(int code, String name) {
    versionCode = code;
    versionName = name;
    return this;
  }

  public ManifestWriter sdk(int min, int target) {
    beforeApplication.add(
        new XmlElement(
            "uses-sdk",
            List.of(
                XmlAttribute.integer("minSdkVersion", MIN_SDK, min),
                XmlAttribute.integer("targetSdkVersion", TARGET_SDK, target)),
            List.of()));
    return this;
  }

  public ManifestWriter label(String label) {
    application.add(XmlAttribute.text("label", LABEL, label));
    return this;
  }

  /** A label that is kept in the resource table. */
  public ManifestWriter label(int resource) {
    application.add(XmlAttribute.reference("label", LABEL, resource));
    return this;
  }

  public ManifestWriter debuggable() {
    application.add(XmlAttribute.flag("debuggable", DEBUGGABLE, true));
    return this;
  }

  public ManifestWriter testOnly() {
    application.add(XmlAttribute.flag("testOnly", TEST_ONLY, true));
    return this;
  }

  public ManifestWriter allowBackup(boolean allowed) {
    application.add(XmlAttribute.flag("allowBackup", ALLOW_BACKUP, allowed));
    return this;
  }

  public ManifestWriter cleartextTraffic(boolean allowed) {
    application.add(XmlAttribute.flag("usesCleartextTraffic", CLEARTEXT, allowed));
    return this;
  }

  public ManifestWriter permission(String name) {
    beforeApplication.add(
        new XmlElement(
            "uses-permission", List.of(XmlAttribute.text("name", NAME, name)), List.of()));
    return this;
  }

  /** An activity with an icon in the launcher. */
  public ManifestWriter launcher(String activity) {
    XmlElement filter =
        new XmlElement(
            "intent-filter",
            List.of(),
            List.of(
                named("action", "android.intent.action.MAIN"),
                named("category", "android.intent.category.LAUNCHER")));
    components.add(
        new XmlElement(
            "activity",
            List.of(
                XmlAttribute.text("name", NAME, activity),
                XmlAttribute.flag("exported", EXPORTED, true)),
            List.of(filter)));
    return this;
  }

  /**
   * A component that other apps can reach.
   *
   * @param kind activity, service, receiver or provider
   * @param permission that they need for it, empty for none
   * @param actions that it handles
   */
  public ManifestWriter exported(String kind, String name, String permission, String... actions) {
    List<XmlAttribute> attributes = new ArrayList<>();
    attributes.add(XmlAttribute.text("name", NAME, name));
    attributes.add(XmlAttribute.flag("exported", EXPORTED, true));
    if (!permission.isEmpty()) {
      attributes.add(XmlAttribute.text("permission", PERMISSION, permission));
    }
    List<XmlElement> handled = new ArrayList<>();
    for (String action : actions) {
      handled.add(named("action", action));
    }
    List<XmlElement> filters =
        handled.isEmpty()
            ? List.of()
            : List.of(new XmlElement("intent-filter", List.of(), handled));
    components.add(new XmlElement(kind, attributes, filters));
    return this;
  }

  /** The manifest as compiled XML. */
  public byte[] write() {
    List<XmlElement> children = new ArrayList<>(beforeApplication);
    children.add(new XmlElement("application", application, components));
    List<XmlAttribute> attributes = new ArrayList<>();
    attributes.add(XmlAttribute.integer("versionCode", VERSION_CODE, versionCode));
    attributes.add(XmlAttribute.text("versionName", VERSION_NAME, versionName));
    attributes.addAll(root);
    attributes.add(XmlAttribute.text("package", 0, packageName));
    return BinaryXmlWriter.write(new XmlElement("manifest", attributes, children));
  }

  private static XmlElement named(String tag, String name) {
    return new XmlElement(tag, List.of(XmlAttribute.text("name", NAME, name)), List.of());
  }
}
