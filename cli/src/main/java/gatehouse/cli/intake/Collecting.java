// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import gatehouse.model.AccountId;
import gatehouse.model.AppId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Id;
import gatehouse.model.LinkId;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.PhoneId;
import gatehouse.model.RunId;
import gatehouse.model.evidence.FactSink;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lets collectors read the evidence that was taken in, several pieces at a time.
 *
 * @param run the run that the facts belong to
 * @param seen when the facts are said to have been seen
 * @param threads how many pieces are read at a time
 */
public record Collecting(RunId run, Instant seen, int threads) {

  /**
   * Reads every piece, and hands each result on in the order of the pieces, on the caller's thread.
   */
  public void each(List<Piece> pieces, Consumer<Collection> results) throws InterruptedException {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Deque<Future<Collection>> futures = new ArrayDeque<>();
      for (Piece piece : pieces) {
        futures.add(pool.submit(() -> collect(piece)));
      }
      while (!futures.isEmpty()) {
        results.accept(futures.pop().get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reader ended without an answer", e.getCause());
    }
  }

  /** Writes down what somebody states of artefacts that were read before, by artefact. */
  public List<Observed<?>> note(
      String collector, Consumer<Function<ArtefactId, FactSink>> stating) {
    SortedMap<ArtefactId, Recorder> recorders = new TreeMap<>();
    stating.accept(
        artefact ->
            recorders.computeIfAbsent(
                artefact, id -> new Recorder(id, collector, Period.seenAt(seen), run)));
    List<Observed<?>> noted = new ArrayList<>();
    recorders.values().forEach(recorder -> noted.addAll(recorder.observed()));
    return noted;
  }

  private Collection collect(Piece piece) {
    Recorder recorder =
        new Recorder(piece.artefact().id(), piece.found().kind().word(), Period.seenAt(seen), run);
    try {
      piece.collector().collect(piece.found(), piece.artefact().id(), recorder);
      return collection(piece, recorder, Optional.empty(), Optional.empty());
    } catch (IOException e) {
      Trouble trouble = Trouble.reading(piece.artefact().name(), e);
      unread(piece, recorder, "the file could not be read: " + trouble.reason());
      return collection(piece, recorder, Optional.of(trouble), Optional.empty());
    } catch (OutOfMemoryError e) {
      unread(piece, recorder, "needs more memory than this run may take");
      return collection(piece, recorder, Optional.empty(), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      unread(piece, recorder, "Gatehouse has a bug that this evidence brings out");
      return collection(piece, recorder, Optional.empty(), Optional.of(e));
    }
  }

  private static Collection collection(
      Piece piece, Recorder recorder, Optional<Trouble> trouble, Optional<Throwable> fault) {
    return new Collection(piece, recorder.observed(), recorder.secret(), trouble, fault);
  }

  /** Bad evidence never passes for evidence of nothing: what it had to tell was not examined. */
  private static void unread(Piece piece, Recorder recorder, String reason) {
    Id subject =
        switch (piece.found().kind()) {
          case APK -> AppId.inFile(piece.artefact().id());
          case INVENTORY, SURVEY, CAPTURE, ROUTER_REPLY, CONFIGURATION ->
              DeviceId.at(piece.artefact().id(), "list");
          case PASSWORD_EXPORT ->
              new AccountId("account:" + piece.artefact().id().brief() + "/list");
          case MESSAGE -> LinkId.message(piece.artefact().id());
          default -> PhoneId.seenIn(piece.artefact().id());
        };
    for (Aspect aspect : piece.found().kind().mustAnswer()) {
      recorder.notExamined(subject, aspect, reason, new Locator.Whole());
    }
  }
}
