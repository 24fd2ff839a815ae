// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** A connection on which each line is answered; who sends none within the buffer is hung up on. */
final class LineConnection implements Served {
  private static final int LONGEST_LINE = 4096;

  private final SocketChannel channel;
  private final Function<String, Optional<String>> answers;
  private final Runnable closed;
  private final ByteBuffer in = ByteBuffer.allocate(LONGEST_LINE);

  LineConnection(
      SocketChannel channel, Function<String, Optional<String>> answers, Runnable closed) {
    this.channel = channel;
    this.answers = answers;
    this.closed = closed;
  }

  @Override
  public void ready() throws IOException {
    if (channel.read(in) < 0) {
      hangUp();
      return;
    }
    in.flip();
    for (Optional<String> line = line(); line.isPresent(); line = line()) {
      answer(line.get());
    }
    in.compact();
    if (!in.hasRemaining()) {
      hangUp();
    }
  }

  private Optional<String> line() {
    for (int i = in.position(); i < in.limit(); i++) {
      if (in.get(i) == '\n') {
        byte[] line = new byte[i - in.position()];
        in.get(line).get();
        return Optional.of(new String(line, StandardCharsets.UTF_8).strip());
      }
    }
    return Optional.empty();
  }

  private void answer(String line) throws IOException {
    Optional<String> answer = line.isEmpty() ? Optional.empty() : answers.apply(line);
    if (answer.isPresent()) {
      ByteBuffer out = ByteBuffer.wrap(answer.get().getBytes(StandardCharsets.UTF_8));
      if (channel.write(out) == 0 || out.hasRemaining()) {
        hangUp();
      }
    }
  }

  private void hangUp() throws IOException {
    closed.run();
    channel.close();
  }
}
