// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A simulated home that runs on a thread of its own while a test does something. */
public final class Running {
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private Running() {}

  /** What is done meanwhile. */
  public interface Body {
    /** Does it. */
    void run() throws Exception;
  }

  /** Runs these devices, written as YAML, during something. */
  public static void during(String devices, Body body) throws Exception {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    Simulator simulator = Simulator.open(Homes.home(devices));
    try {
      Future<?> run =
          executor.submit(
              () -> {
                simulator.run(LONGEST);
                return true;
              });
      body.run();
      simulator.close();
      run.get();
    } finally {
      simulator.close();
      executor.shutdown();
    }
  }
}
