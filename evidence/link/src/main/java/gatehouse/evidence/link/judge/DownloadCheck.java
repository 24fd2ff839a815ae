// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.address.Percent;
import java.util.Locale;
import java.util.Set;

/** Files that put something onto the device. */
final class DownloadCheck implements Check {
  private static final Set<String> APPS =
      Set.of("apk", "apks", "xapk", "apkm", "aab", "ipa", "hap");
  private static final Set<String> PROFILES = Set.of("mobileconfig", "mobileprovision");
  private static final Set<String> PROGRAMS =
      Set.of(
          "exe", "msi", "msix", "scr", "pif", "bat", "cmd", "ps1", "vbs", "jse", "hta", "lnk",
          "iso", "img", "jar", "dmg", "pkg", "reg", "cpl", "chm", "one");

  @Override
  public void look(Site site, Reasons reasons) {
    if (site.owner().isPresent()) {
      return;
    }
    String path = Percent.decode(site.address().path());
    String extension = extension(path);
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (APPS.contains(extension) || APPS.contains(extension(site.address().query()))) {
      reasons.add(ReasonKind.APP_DOWNLOAD, "file", name);
    } else if (PROFILES.contains(extension)) {
      reasons.add(ReasonKind.PROFILE_DOWNLOAD, "file", name);
    } else if (PROGRAMS.contains(extension)) {
      reasons.add(ReasonKind.PROGRAM_DOWNLOAD, "file", name);
    }
  }

  private static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
