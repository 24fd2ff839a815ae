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
  private final Served.After<LineConnection> after;
  private final ByteBuffer in = ByteBuffer.allocate(LONGEST_LINE);

  LineConnection(
      SocketChannel channel,
      Function<String, Optional<String>> answers,
      Served.After<LineConnection> after) {
    this.channel = channel;
    this.answers = answers;
    this.after = after;
  }

  @Override
  public void ready() throws IOException {
    try {
      read();
    } catch (IOException e) {
      // Whoever breaks off is gone; what he changed the others are told.
      channel.close();
    }
    after.served(this);
  }

  private void read() throws IOException {
    if (channel.read(in) < 0) {
      channel.close();
      return;
    }
    in.flip();
    for (Optional<String> line = line(); line.isPresent(); line = line()) {
      answer(line.get());
    }
    in.compact();
    if (!in.hasRemaining()) {
      channel.close();
    }
  }

  boolean isGone() {
    return !channel.isOpen();
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
      say(answer.get());
    }
  }

  /** Says it; who does not listen is hung up on. */
  void say(String text) throws IOException {
    ByteBuffer out = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try {
      if (!isGone() && (channel.write(out) == 0 || out.hasRemaining())) {
        channel.close();
      }
    } catch (IOException e) {
      channel.close();
    }
  }
}
