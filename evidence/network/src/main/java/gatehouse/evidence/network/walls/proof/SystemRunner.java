// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.proof;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Starts real processes, and reads of each at most so many lines of at most so many characters. */
public final class SystemRunner implements Runner {
  private static final int MOST_LINES = 256;
  private static final int LONGEST = 4096;

  /** Needs nothing. */
  public SystemRunner() {}

  @Override
  public Running start(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new Reading(process);
  }

  private static final class Reading implements Running {
    private static final String END = "(end)";
    private final Process process;
    private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(MOST_LINES + 2);

    Reading(Process process) {
      this.process = process;
      Thread.ofVirtual().start(this::read);
    }

    private void read() {
      StringBuilder line = new StringBuilder();
      try (InputStream in = process.getInputStream()) {
        for (int c = in.read(); c >= 0 && lines.size() < MOST_LINES; c = in.read()) {
          if (c == '\n') {
            lines.add(line.toString());
            line.setLength(0);
          } else if (line.length() < LONGEST) {
            line.append((char) c);
          }
        }
      } catch (IOException e) {
        line.append(" (").append(e.getMessage()).append(')');
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      lines.add(END);
    }

    @Override
    public Optional<String> line(Duration patience) throws InterruptedException {
      String line = lines.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (END.equals(line)) {
        lines.add(END);
        return Optional.empty();
      }
      return Optional.ofNullable(line);
    }

    @Override
    public void close() {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }
}
