// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import org.jspecify.annotations.Nullable;

/** Knowledge that cannot be used; the message names the file, the line and what to do. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final long line;

  /**
   * Makes the exception.
   *
   * @param file the file as its owner knows it
   * @param line the line counted from 1; 0 when the whole file is meant
   * @param problem what is wrong and what to do, in one plain sentence without a full stop
   */
  public KnowledgeException(String file, long line, String problem) {
    this(file, line, problem, null);
  }

  /** Makes the exception with the failure that led to it. */
  public KnowledgeException(String file, long line, String problem, @Nullable Throwable cause) {
    super(place(file, line) + ": " + problem, cause);
    this.file = file;
    this.line = line;
  }

  /** The file as its owner knows it. */
  public String file() {
    return file;
  }

  /** The line counted from 1; 0 when the whole file is meant. */
  public long line() {
    return line;
  }

  private static String place(String file, long line) {
    return line == 0 ? file : file + ":" + line;
  }
}
