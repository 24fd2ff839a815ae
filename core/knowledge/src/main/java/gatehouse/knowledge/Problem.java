// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

/**
 * A file that the owner loaded could not be used, or not whole.
 *
 * @param file the file as its owner knows it
 * @param line the line counted from 1; 0 when the whole file is meant
 * @param what what is wrong and what to do, in one plain sentence
 */
public record Problem(String file, long line, String what) {
  @Override
  public String toString() {
    return (line == 0 ? file : file + ":" + line) + ": " + what;
  }
}
