// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

/**
 * A place in an artefact that a person can open.
 *
 * <p>Rendered by {@link #text()}: {@code line 4711}, {@code AndroidManifest.xml: element 12}.
 */
public sealed interface Locator {
  /** The place in words, without the name of the artefact. */
  String text();

  /** The whole artefact. */
  record Whole() implements Locator {
    @Override
    public String text() {
      return "the whole file";
    }
  }

  /** A line of a text, counted from 1. */
  record Line(long number) implements Locator {
    @Override
    public String text() {
      return "line " + number;
    }
  }

  /** A byte offset, counted from 0. */
  record Offset(long bytes) implements Locator {
    @Override
    public String text() {
      return "offset 0x" + Long.toHexString(bytes);
    }
  }

  /** A named part: an element of a manifest, a class of a DEX file, a section of a report. */
  record Part(String name) implements Locator {
    @Override
    public String text() {
      return name;
    }
  }

  /** A place inside an entry of an archive or a file of a folder. */
  record Inside(String entry, Locator place) implements Locator {
    @Override
    public String text() {
      return place instanceof Whole ? entry : entry + ": " + place.text();
    }
  }
}
