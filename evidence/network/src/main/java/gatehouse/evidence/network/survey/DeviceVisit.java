// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * The questions to one device: six at a time, and no more are begun when it has taken ten seconds.
 */
final class DeviceVisit {
  private static final int AT_ONCE = 6;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final DeviceId device;
  private final Locator where;
  private final List<BooleanSupplier> questions = new ArrayList<>();

  DeviceVisit(DeviceId device, Locator where) {
    this.device = device;
    this.where = where;
  }

  /** One more question, which says whether it was understood what is there. */
  void add(BooleanSupplier question) {
    questions.add(question);
  }

  /**
   * Asks, and tells whether all was understood.
   *
   * @param everywhere how many questions may be open at all devices
   */
  void make(Semaphore everywhere, BooleanSupplier stopped, FactSink sink) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Semaphore here = new Semaphore(AT_ONCE);
    AtomicInteger understood = new AtomicInteger();
    int unasked = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (BooleanSupplier question : questions) {
        here.acquireUninterruptibly();
        everywhere.acquireUninterruptibly();
        if (stopped.getAsBoolean() || end - System.nanoTime() < 0) {
          unasked++;
          here.release();
          everywhere.release();
          continue;
        }
        threads.execute(
            () -> {
              try {
                understood.addAndGet(question.getAsBoolean() ? 1 : 0);
              } finally {
                here.release();
                everywhere.release();
              }
            });
      }
    }
    if (unasked > 0) {
      sink.notExamined(
          device,
          Aspect.SERVICES,
          "it kept us so long that %d of its open ports were not asked".formatted(unasked),
          where);
    } else if (understood.get() == questions.size()) {
      sink.examined(device, Aspect.SERVICES, where);
    }
  }
}
