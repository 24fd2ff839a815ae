// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.PackageName;
import gatehouse.model.fact.AppFact;

/**
 * {@code pm list packages -f -i -U}: {@code package:/data/app/a/base.apk=com.example installer=null
 * uid:10123}, of which all but the name depends on the options.
 *
 * <p>It says what is installed, not which versions, when and with which permissions.
 */
public final class PackageList implements SectionReader {
  private static final String PREFIX = "package:";

  @Override
  public void read(Section section, Reading reading) {
    for (Lines line = section.lines(); line.next(); ) {
      if (line.starts(PREFIX)) {
        String word = line.wordAfter(PREFIX);
        int middle = word.startsWith("/") ? word.lastIndexOf('=') : -1;
        reading
            .apps()
            .named(word.substring(middle + 1))
            .ifPresent(app -> state(section, line, app, word, reading));
      }
    }
    String reason = "Only a list of packages is there: no versions, times or permissions.";
    reading.coverage().partly(Part.PACKAGE, reason, section.title());
  }

  private static void state(Section section, Lines line, App app, String path, Reading reading) {
    long uid = line.numberAfter(" uid:", -1);
    long user = Math.max(uid, 0) / 100_000;
    app.installedFor(user);
    if (uid >= 0) {
      reading.apps().numbered(app, uid % 100_000);
    }
    fact(new AppFact.AppPackage(app.id(), new PackageName(app.name())), section, line, reading);
    AppFact installed = new AppFact.Installed(app.id(), reading.phone(), user, "enabled");
    fact(installed, section, line, reading);
    if (line.find(" installer=") > 0) {
      String installer = line.wordAfter(" installer=");
      String who = installer.isEmpty() || installer.equals("null") ? "none" : installer;
      fact(new AppFact.InstalledBy(app.id(), who), section, line, reading);
    }
    PackagePlace.ofPath(path)
        .ifPresent(w -> fact(new AppFact.SystemApp(app.id(), w), section, line, reading));
  }

  private static void fact(AppFact fact, Section section, Lines line, Reading reading) {
    reading.fact(fact, section, line.number());
  }
}
