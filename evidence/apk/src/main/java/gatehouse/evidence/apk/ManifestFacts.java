// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.evidence.apk.manifest.AppManifest;
import gatehouse.evidence.apk.manifest.Component;
import gatehouse.evidence.apk.manifest.Place;
import gatehouse.evidence.apk.manifest.RequestedPermission;
import gatehouse.model.AppId;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.PackageName;
import gatehouse.model.fact.ApkFact;
import gatehouse.model.fact.AppFact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** States what a manifest says as facts. */
final class ManifestFacts {
  private static final String MANIFEST = "AndroidManifest.xml";

  private final AppManifest manifest;
  private final AppId app;
  private final BiConsumer<Fact, Locator> sink;

  ManifestFacts(AppManifest manifest, AppId app, BiConsumer<Fact, Locator> sink) {
    this.manifest = manifest;
    this.app = app;
    this.sink = sink;
  }

  void state() {
    String name = Words.clean(manifest.packageName());
    if (!name.isBlank()) {
      fact(new AppFact.AppPackage(app, new PackageName(name)), manifest.root());
    }
    String version = Words.clean(manifest.versionName());
    fact(new AppFact.AppVersion(app, version, manifest.versionCode()), manifest.root());
    fact(new AppFact.MinSdk(app, manifest.minSdk()), manifest.root());
    fact(new AppFact.TargetSdk(app, manifest.targetSdk()), manifest.root());
    if (!manifest.label().isBlank()) {
      fact(new ApkFact.AppLabel(app, Words.clean(manifest.label())), manifest.application());
    }
    manifest
        .flags()
        .forEach(flag -> fact(new AppFact.AppFlag(app, Words.of(flag)), manifest.application()));
    if (manifest.oddities()) {
      fact(new ApkFact.ArchiveTrick(app, "odd manifest"), manifest.root());
    }
    permissions();
    manifest.components().forEach(this::component);
  }

  private void permissions() {
    Map<String, RequestedPermission> requested = new LinkedHashMap<>();
    for (var permission : manifest.permissions()) {
      requested.merge(Words.clean(permission.name()), permission, RequestedPermission::longer);
    }
    requested.forEach(
        (name, permission) -> {
          fact(new AppFact.RequestsPermission(app, name), permission.place());
          if (permission.maxSdk() != Integer.MAX_VALUE) {
            fact(new ApkFact.PermissionUntil(app, name, permission.maxSdk()), permission.place());
          }
        });
    for (var permission : manifest.definedPermissions()) {
      String name = Words.clean(permission.name());
      fact(new ApkFact.DefinesPermission(app, name, permission.level()), permission.place());
    }
  }

  private void component(Component component) {
    String name = Words.clean(component.name());
    Place place = component.place();
    fact(new ApkFact.Component(app, Words.of(component.kind()), name, component.exported()), place);
    if (!component.permission().isEmpty()) {
      fact(new ApkFact.GuardedBy(app, name, Words.clean(component.permission())), place);
    }
    for (String action : component.actions()) {
      if (!action.isEmpty()) {
        fact(new ApkFact.Handles(app, name, Words.clean(action)), place);
      }
    }
    if (component.launcher()) {
      fact(new ApkFact.LauncherIcon(app), place);
    }
  }

  private void fact(Fact fact, Place place) {
    Locator where =
        place.line() > 0 ? new Locator.Line(place.line()) : new Locator.Offset(place.offset());
    sink.accept(fact, new Locator.Inside(MANIFEST, where));
  }
}
