// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.outputs;

import gatehouse.evidence.phone.conclusion.Conclusions;
import gatehouse.evidence.phone.dump.DumpScanner;
import gatehouse.evidence.phone.dump.Ending;
import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.section.Dump;
import gatehouse.evidence.phone.text.TextForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and reads the outputs of commands that lie in a folder. */
public final class Outputs {
  private static final int MOST_FILES = 2000;
  private static final int LONGEST = 32 << 20;

  private Outputs() {}

  /** The files right in a folder that hold outputs, sorted. */
  public static List<Path> in(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().limit(MOST_FILES).toList()) {
        if (Output.recognise(file).isPresent()) {
          found.add(file);
        }
      }
    }
    return found;
  }

  /** Reads outputs into what is known of the phone, and draws the conclusions. */
  public static void read(Path folder, List<Path> files, Reading reading) throws IOException {
    List<Section> sections = new ArrayList<>();
    List<Runnable> others = new ArrayList<>();
    for (Path file : files) {
      Optional<Output> output = Output.recognise(file);
      if (output.isPresent()) {
        take(folder, output.get(), reading, sections, others);
      }
    }
    Dump.readProperties(sections, reading);
    others.forEach(Runnable::run);
    Dump.readRest(sections, reading);
    if (reading.coverage().hasSeen(Part.PROPERTIES)) {
      Conclusions.ofProperties(reading);
    }
    Conclusions.ofTheRest(reading);
  }

  private static void take(
      Path folder, Output output, Reading reading, List<Section> sections, List<Runnable> others)
      throws IOException {
    String name = folder.relativize(output.file()).toString().replace('\\', '/');
    try (InputStream in = TextForm.open(output.file())) {
      if (output.kind().isEmpty()) {
        sections.addAll(DumpScanner.scan(in, name, title -> Part.titled(title).isPresent()));
        return;
      }
      OutputKind kind = output.kind().get();
      byte[] bytes = in.readNBytes(LONGEST);
      Ending ending = in.read() < 0 ? Ending.CLOSED : Ending.TOO_LONG;
      String title = kind.part().map(Part::section).orElse("");
      Section section = new Section(title, name, 1, bytes, bytes.length, ending);
      if (kind.part().isPresent()) {
        sections.add(section);
      } else {
        others.add(() -> kind.reader().read(section, reading));
      }
    }
  }
}
