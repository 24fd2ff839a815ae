// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

import java.util.List;
import java.util.Set;

/**
 * What {@code AndroidManifest.xml} says, resource references resolved where the table says them.
 *
 * @param packageName as written, well-formed or not; empty when absent
 * @param versionCode with the major part in the upper 32 bits
 * @param split name of the split, empty for a base APK
 * @param label the app's name in the default language; empty when absent
 * @param minSdk API level, 1 when absent
 * @param targetSdk API level, {@code minSdk} when absent
 * @param sandboxVersion {@code targetSandboxVersion}, 1 when absent
 * @param completedPermissions the {@code uses-permission} names as androguard completes them: in
 *     front of a name without a dot, or with a dot at its start, goes the package
 * @param oddities whether the binary form had to be forgiven something
 */
public record AppManifest(
    String packageName,
    String split,
    long versionCode,
    String versionName,
    String sharedUserId,
    String label,
    int minSdk,
    int targetSdk,
    int sandboxVersion,
    Set<AppFlag> flags,
    List<RequestedPermission> permissions,
    List<DefinedPermission> definedPermissions,
    List<Component> components,
    List<String> completedPermissions,
    Place root,
    Place application,
    boolean oddities) {

  public boolean hasLauncherIcon() {
    return components.stream().anyMatch(Component::launcher);
  }
}
