// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A standard stream that remembers why something could not be written to it, which {@link
 * java.io.PrintStream} keeps to itself.
 */
final class StandardStream extends OutputStream {
  /** What a reader that has had enough, such as {@code head}, leaves behind; nobody's mistake. */
  private static final String HAD_ENOUGH = "Broken pipe";

  private final FileOutputStream stream;
  private @Nullable String lost;

  StandardStream(FileDescriptor descriptor) {
    stream = new FileOutputStream(descriptor);
  }

  /** Why something was lost, if it was, and if somebody was still reading. */
  Optional<String> lost() {
    return Optional.ofNullable(lost).filter(reason -> !reason.equals(HAD_ENOUGH));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      stream.write(bytes, from, length);
    } catch (IOException e) {
      lost = e.getMessage();
      throw e;
    }
  }
}
