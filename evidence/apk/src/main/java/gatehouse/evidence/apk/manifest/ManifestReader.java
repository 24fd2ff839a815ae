// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

import static gatehouse.evidence.apk.axml.AndroidAttribute.*;

import gatehouse.evidence.apk.axml.AndroidAttribute;
import gatehouse.evidence.apk.axml.Attribute;
import gatehouse.evidence.apk.axml.Element;
import gatehouse.evidence.apk.axml.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Reads an app's manifest out of its tags, the way PackageManager's parser does. */
public final class ManifestReader {
  private static final int CLEARTEXT_OFF_SINCE = 28;
  private static final String NAMESPACE = "http://schemas.android.com/apk/res/android";

  private final ManifestTree tree;
  private final Values values;
  private final Element manifest;

  private ManifestReader(ManifestTree tree, IntFunction<Optional<Value>> resources) {
    this.tree = tree;
    this.values = new Values(resources);
    this.manifest = tree.nodes().getFirst().element();
  }

  /** Reads a manifest; {@code resources} gives the value behind a resource id. */
  public static AppManifest read(ManifestTree tree, IntFunction<Optional<Value>> resources) {
    return new ManifestReader(tree, resources).read();
  }

  private AppManifest read() {
    String packageName = plain("package");
    Node usesSdk = firstChild("uses-sdk");
    int minSdk = usesSdk == null ? 1 : values.sdk(usesSdk.element(), MIN_SDK_VERSION, 1);
    int target =
        usesSdk == null ? minSdk : values.sdk(usesSdk.element(), TARGET_SDK_VERSION, minSdk);
    Node application =
        Objects.requireNonNullElse(firstChild("application"), tree.nodes().getFirst());
    long major = values.number(manifest, VERSION_CODE_MAJOR, 0);
    return new AppManifest(
        packageName,
        plain("split"),
        (major << 32) | (values.number(manifest, VERSION_CODE, 0) & 0xffff_ffffL),
        values.text(manifest, VERSION_NAME),
        values.text(manifest, SHARED_USER_ID),
        values.text(application.element(), LABEL),
        minSdk,
        target,
        values.number(manifest, TARGET_SANDBOX_VERSION, 1),
        flags(application.element(), target),
        permissions(),
        definedPermissions(),
        new ComponentReader(tree, values, packageName, target).read(),
        completedPermissions(packageName),
        tree.nodes().getFirst().place(),
        application.place(),
        tree.oddities());
  }

  private Set<AppFlag> flags(Element application, int targetSdk) {
    Set<AppFlag> flags = EnumSet.noneOf(AppFlag.class);
    flag(flags, AppFlag.DEBUGGABLE, application, DEBUGGABLE, false);
    flag(flags, AppFlag.TEST_ONLY, application, TEST_ONLY, false);
    flag(flags, AppFlag.ALLOW_BACKUP, application, ALLOW_BACKUP, true);
    boolean cleartext = targetSdk < CLEARTEXT_OFF_SINCE;
    flag(flags, AppFlag.CLEARTEXT_TRAFFIC, application, USES_CLEARTEXT_TRAFFIC, cleartext);
    flag(flags, AppFlag.PERSISTENT, application, PERSISTENT, false);
    if (!values.flag(application, HAS_CODE, true)) {
      flags.add(AppFlag.NO_CODE);
    }
    return flags;
  }

  private void flag(
      Set<AppFlag> flags,
      AppFlag flag,
      Element element,
      AndroidAttribute attribute,
      boolean unset) {
    if (values.flag(element, attribute, unset)) {
      flags.add(flag);
    }
  }

  private List<RequestedPermission> permissions() {
    List<RequestedPermission> permissions = new ArrayList<>();
    for (Node node : tree.nodes()) {
      if (node.depth() == 1 && node.element().name().startsWith("uses-permission")) {
        String name = values.text(node.element(), NAME);
        if (!name.isEmpty()) {
          int maxSdk = values.number(node.element(), MAX_SDK_VERSION, Integer.MAX_VALUE);
          permissions.add(new RequestedPermission(name, maxSdk, node.place()));
        }
      }
    }
    return permissions;
  }

  private List<DefinedPermission> definedPermissions() {
    List<DefinedPermission> permissions = new ArrayList<>();
    for (Node node : tree.nodes()) {
      if (node.depth() == 1 && node.element().name().equals("permission")) {
        String name = values.text(node.element(), NAME);
        if (!name.isEmpty()) {
          int level = values.number(node.element(), PROTECTION_LEVEL, 0);
          permissions.add(
              new DefinedPermission(name, DefinedPermission.level(level), node.place()));
        }
      }
    }
    return permissions;
  }

  /**
   * Tags anywhere in the document but none in a namespace, and names unresolved; a name in a
   * namespace that is none of Android's is not seen.
   */
  private List<String> completedPermissions(String packageName) {
    List<String> names = new ArrayList<>();
    for (Node node : tree.nodes()) {
      Element tag = node.element();
      boolean visible = tag.namespace().isEmpty() && tag.name().equals("uses-permission");
      Value name = visible ? visibleName(tag) : null;
      if (name != null) {
        names.add(complete(name.toString(), packageName));
      }
    }
    return names;
  }

  private static @Nullable Value visibleName(Element element) {
    for (String namespace : List.of(NAMESPACE, "")) {
      for (Attribute attribute : element.attributes()) {
        boolean named = attribute.resource() == NAME.id() || attribute.name().equals("name");
        if (named && attribute.namespace().equals(namespace)) {
          return attribute.value();
        }
      }
    }
    return null;
  }

  private static String complete(String name, String packageName) {
    if (name.isEmpty() || packageName.isEmpty()) {
      return name;
    }
    return switch (name.indexOf('.')) {
      case 0 -> packageName + name;
      case -1 -> packageName + "." + name;
      default -> name;
    };
  }

  private @Nullable Node firstChild(String tag) {
    for (Node node : tree.nodes()) {
      if (node.depth() == 1 && node.element().name().equals(tag)) {
        return node;
      }
    }
    return null;
  }

  private String plain(String name) {
    Value value = manifest.plain(name);
    return value == null ? "" : value.toString();
  }
}
