// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.dump;

import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.Locator;

/** A part of a dump under its title: the output of one service or command. */
public final class Section {
  private final String name;
  private final String file;
  private final long firstLine;
  private final byte[] bytes;
  private final int length;
  private final Ending ending;

  /**
   * Over bytes that nobody changes any more.
   *
   * @param name the name of the service, or the title of the command
   * @param file the file or archive entry it stands in; empty when the artefact is that file
   * @param firstLine the number in the file of its first line after the title
   */
  public Section(
      String name, String file, long firstLine, byte[] bytes, int length, Ending ending) {
    this.name = name;
    this.file = file;
    this.firstLine = firstLine;
    this.bytes = bytes;
    this.length = length;
    this.ending = ending;
  }

  /** The name of the service, or the title of the command. */
  public String name() {
    return name;
  }

  /** The file or archive entry it stands in; empty when the artefact is that file. */
  public String file() {
    return file;
  }

  /** How it ends. */
  public Ending ending() {
    return ending;
  }

  /** Its size in bytes. */
  public int length() {
    return length;
  }

  /** Its lines, from the first. */
  public Lines lines() {
    return new Lines(bytes, length, firstLine);
  }

  /** Where its title stands. */
  public Locator title() {
    return place(Math.max(1, firstLine - 1));
  }

  /** Where a line of it stands. */
  public Locator place(long line) {
    Locator place = new Locator.Line(line);
    return file.isEmpty() ? place : new Locator.Inside(file, place);
  }
}
