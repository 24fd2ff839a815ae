// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Asks devices on the thread of the caller; for one thread.
 *
 * <p>A hostile device costs the time of {@link Patience} and one datagram of memory: what it sends
 * is read and dropped, and deadlines are kept however much it sends.
 */
public final class MiioClient implements AutoCloseable {
  private static final int LARGEST = 1 << 16;
  private static final int MOST_BEFORE_DEADLINES = 64;

  private final Transport transport;
  private final Effect most;
  private final Exchange exchange;
  private final ByteBuffer buffer = ByteBuffer.allocate(LARGEST);
  private BiConsumer<Question, Answer> answers = (question, answer) -> {};
  private Consumer<Message> messages = message -> {};

  private MiioClient(Transport transport, Patience patience, RandomGenerator random, Effect most) {
    this.transport = transport;
    this.most = most;
    exchange =
        new Exchange(
            transport,
            patience,
            random,
            (question, answer) -> answers.accept(question, answer),
            message -> messages.accept(message));
  }

  /** A client that can change nothing; {@code random} chooses the first number of a request. */
  public static MiioClient reading(Transport transport, Patience patience, RandomGenerator random) {
    return new MiioClient(transport, patience, random, Effect.READS);
  }

  /** A client that can also subscribe to what devices tell. */
  public static MiioClient listening(
      Transport transport, Patience patience, RandomGenerator random) {
    return new MiioClient(transport, patience, random, Effect.SUBSCRIBES);
  }

  /** A client that does what the owner of the devices asked for. */
  public static MiioClient controlling(
      Transport transport, Patience patience, RandomGenerator random) {
    return new MiioClient(transport, patience, random, Effect.CONTROLS);
  }

  /**
   * Asks one device.
   *
   * @throws IOException when the socket fails
   * @throws IllegalArgumentException when this client may not ask that
   */
  public Answer ask(Device device, Request request) throws IOException {
    @Nullable Answer[] end = new Answer[1];
    askAll(
        List.of(new Question(device, request)).iterator(),
        1,
        (question, answer) -> end[0] = answer);
    Answer answer = end[0];
    if (answer == null) {
      throw new IllegalStateException("a question ended without an answer");
    }
    return answer;
  }

  /**
   * Asks many questions, some of them at the same time, and hands out answers as they come.
   *
   * @param atOnce how many may wait for an answer at a time
   * @throws IOException when the socket fails
   * @throws IllegalArgumentException when this client may not ask that
   */
  public void askAll(
      Iterator<Question> questions, int atOnce, BiConsumer<Question, Answer> eachAnswer)
      throws IOException {
    answers = eachAnswer;
    while (questions.hasNext() || exchange.inFlight() > 0) {
      while (exchange.inFlight() < atOnce && questions.hasNext()) {
        exchange.start(allowed(questions.next()), transport.now());
      }
      turn(exchange.nextDeadline(transport.now()));
    }
  }

  private Question allowed(Question question) {
    Method method = question.request().method();
    if (method.effect().compareTo(most) > 0) {
      throw new IllegalArgumentException(
          "this client may not ask for " + method.title() + ", which " + method.effect());
    }
    return question;
  }

  /** Who is told what devices say of their own accord, while something is asked or listened to. */
  public void onMessage(Consumer<Message> eachMessage) {
    messages = eachMessage;
  }

  /** Listens for a while. */
  public void listen(Duration time) throws IOException {
    long end = transport.now() + time.toNanos();
    while (end - transport.now() > 0) {
      turn(Math.min(end, exchange.nextDeadline(end)));
    }
  }

  /** Tells a device that its message arrived, so that it does not repeat it. */
  public void acknowledge(Message message) throws IOException {
    String text = "{\"id\":" + message.id() + ",\"result\":{\"code\":0}}";
    exchange.say(message, text.getBytes(StandardCharsets.UTF_8), transport.now());
  }

  private void turn(long deadline) throws IOException {
    long patience = Math.max(0, deadline - transport.now());
    for (int i = 0; i < MOST_BEFORE_DEADLINES; i++) {
      InetSocketAddress from = transport.receive(buffer.clear(), i == 0 ? patience : 0);
      if (from == null) {
        break;
      }
      exchange.received(from, buffer.array(), buffer.position(), transport.now());
    }
    exchange.expire(transport.now());
  }

  @Override
  public void close() throws IOException {
    exchange.close();
    transport.close();
  }
}
