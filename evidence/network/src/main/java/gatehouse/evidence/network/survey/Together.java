// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Steps of a survey that mostly wait, and so can wait together. */
final class Together {
  /** One step. */
  interface Step {
    void run() throws IOException;
  }

  private Together() {}

  /**
   * Runs the steps at the same time, and says of each that it is done, in their order.
   *
   * @throws IOException of the first of them that failed, when all have ended
   */
  static void run(Map<String, Step> steps, Survey.Progress progress) throws IOException {
    List<CompletableFuture<Void>> begun = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Step step : steps.values()) {
        begun.add(CompletableFuture.runAsync(() -> unchecked(step), threads));
      }
      int at = 0;
      for (String name : steps.keySet()) {
        begun.get(at++).exceptionally(failed -> null).join();
        progress.done(name);
      }
    }
    for (CompletableFuture<Void> one : begun) {
      if (one.isCompletedExceptionally()) {
        throw reason(one);
      }
    }
  }

  private static void unchecked(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private static IOException reason(CompletableFuture<Void> failed) {
    return switch (failed.exceptionNow()) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> new IOException(e);
    };
  }
}
