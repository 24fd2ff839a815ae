// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

import java.util.SortedSet;

/**
 * A component of an app.
 *
 * @param name full class name
 * @param exported whether other apps can reach it, by Android's rules for where it is not said
 * @param permission what a caller must hold; empty for nothing
 * @param actions intent actions it declares, of all its filters
 */
public record Component(
    ComponentKind kind,
    String name,
    boolean exported,
    boolean enabled,
    String permission,
    SortedSet<String> actions,
    SortedSet<String> categories,
    Place place) {

  /** Whether a launcher shows an icon for it. */
  public boolean launcher() {
    boolean activity = kind == ComponentKind.ACTIVITY || kind == ComponentKind.ALIAS;
    return activity
        && enabled
        && actions.contains("android.intent.action.MAIN")
        && (categories.contains("android.intent.category.LAUNCHER")
            || categories.contains("android.intent.category.LEANBACK_LAUNCHER"));
  }
}
