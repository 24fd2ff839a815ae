// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.App;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code dumpsys package}: who is installed, from where, with which permissions.
 *
 * <p>Seen on Android 10 (real report); Android 8 to 16 after AOSP's {@code
 * Settings.dumpPackageLPr}: {@code userId=} became {@code appId=} in 13, {@code firstInstallTime=}
 * moved under each user in 13, {@code initiatingPackageName=} came in 12. Packages that share a
 * user id have their permissions under {@code Shared users:}.
 */
public final class PackageDump implements SectionReader {
  @Override
  public void read(Section section, Reading reading) {
    new Pass(section, reading).run();
  }

  /** The top-level parts of the dump that are read. */
  private enum Block {
    PACKAGES,
    HIDDEN_PACKAGES,
    SHARED_USERS,
    RECEIVERS,
    OTHER
  }

  private static final class Pass {
    private final Section section;
    private final Reading reading;
    private final Listeners listeners;
    private final Map<String, List<App>> sharing = new HashMap<>();
    private PackageEntry entry;
    private boolean any;

    Pass(Section section, Reading reading) {
      this.section = section;
      this.reading = reading;
      this.listeners = new Listeners(section, reading);
      this.entry = PackageEntry.nobody(section, reading);
    }

    void run() {
      Block block = Block.OTHER;
      for (Lines line = section.lines(); line.next(); ) {
        if (line.isBlank()) {
          continue;
        }
        if (line.indent() == 0) {
          close(block);
          block = block(line);
        } else {
          read(block, line);
        }
      }
      close(block);
      if (any) {
        reading.coverage().seen(Part.PACKAGE, section.title());
      }
    }

    private static Block block(Lines line) {
      if (line.is("Packages:")) {
        return Block.PACKAGES;
      } else if (line.is("Hidden system packages:")) {
        return Block.HIDDEN_PACKAGES;
      } else if (line.is("Shared users:")) {
        return Block.SHARED_USERS;
      }
      return line.is("Receiver Resolver Table:") ? Block.RECEIVERS : Block.OTHER;
    }

    private void read(Block block, Lines line) {
      switch (block) {
        case PACKAGES, HIDDEN_PACKAGES -> {
          if (line.indent() == 2 && line.starts("Package [")) {
            close(block);
            any = true;
            entry = PackageEntry.of(name(line, "Package ["), section, reading);
          } else {
            entry.read(line);
          }
        }
        case SHARED_USERS -> {
          if (line.indent() == 2 && line.starts("SharedUser [")) {
            close(block);
            List<App> apps = sharing.getOrDefault(name(line, "SharedUser ["), List.of());
            entry = PackageEntry.shared(apps, section, reading);
          } else {
            entry.read(line);
          }
        }
        case RECEIVERS -> listeners.read(line);
        case OTHER -> {}
      }
    }

    private void close(Block block) {
      switch (block) {
        case PACKAGES -> {
          entry.state();
          entry
              .app()
              .ifPresent(
                  app ->
                      sharing.computeIfAbsent(entry.sharedUser(), s -> new ArrayList<>()).add(app));
        }
        case HIDDEN_PACKAGES -> entry.stateHidden();
        case SHARED_USERS -> entry.statePermissions();
        case RECEIVERS, OTHER -> {}
      }
      entry = PackageEntry.nobody(section, reading);
    }

    private static String name(Lines line, String prefix) {
      int end = line.find("]", prefix.length());
      return end < 0 ? "" : line.text(prefix.length(), end);
    }
  }
}
