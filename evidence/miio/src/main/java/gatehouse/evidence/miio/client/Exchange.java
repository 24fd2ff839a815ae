// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.client;

import gatehouse.evidence.miio.json.DeviceJson;
import gatehouse.evidence.miio.json.JsonFlaw;
import gatehouse.evidence.miio.wire.Header;
import gatehouse.evidence.miio.wire.Hello;
import gatehouse.evidence.miio.wire.HelloReply;
import gatehouse.evidence.miio.wire.WireException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * All questions that are on their way: what is sent, what is taken for an answer, what is given up.
 */
final class Exchange {
  private final Transport transport;
  private final Patience patience;
  private final RandomGenerator random;
  private final BiConsumer<Question, Answer> answers;
  private final Consumer<Message> messages;
  private final Map<InetSocketAddress, Session> sessions = new HashMap<>();
  private final TreeSet<Call> waiting = new TreeSet<>(Call.BY_DEADLINE);
  private final byte[] hello = Hello.plain().bytes();
  private long calls;

  Exchange(
      Transport transport,
      Patience patience,
      RandomGenerator random,
      BiConsumer<Question, Answer> answers,
      Consumer<Message> messages) {
    this.transport = transport;
    this.patience = patience;
    this.random = random;
    this.answers = answers;
    this.messages = messages;
  }

  int inFlight() {
    return waiting.size();
  }

  void start(Question question, long now) {
    Call call = new Call(question, session(question.device()), calls++);
    attempt(call, now);
  }

  private Session session(Device device) {
    Session session = sessions.get(device.address());
    if (session != null && !session.device().equals(device)) {
      if (!session.idle()) {
        throw new IllegalArgumentException(
            device.address() + " is asked with two tokens at the same time");
      }
      session.close();
      session = null;
    }
    if (session == null) {
      session = new Session(device, random.nextInt());
      sessions.put(device.address(), session);
    }
    return session;
  }

  private void attempt(Call call, long now) {
    call.tryOnce();
    call.waitUntil(now + patience.timeout().toNanos());
    waiting.add(call);
    Session session = call.session();
    if (session.fresh(now, patience.idle().toNanos())) {
      ask(call, now);
    } else {
      session.greeting().add(call);
      send(call, hello);
    }
  }

  private void ask(Call call, long now) {
    Session session = call.session();
    int id = session.nextId();
    session.asked().put(id, call);
    call.ids().add(id);
    send(call, session.seal(call.question().request().text(id), now));
  }

  private void send(Call call, byte[] datagram) {
    try {
      transport.send(call.session().device().address(), datagram);
    } catch (IOException e) {
      finish(call, new Answer.Unreachable("the system cannot send there: " + e.getMessage()));
    }
  }

  /** Takes what came from somewhere for what it can be shown to be. */
  void received(InetSocketAddress from, byte[] datagram, int length, long now) {
    Session session = sessions.get(from);
    if (session == null) {
      return;
    }
    try {
      if (HelloReply.is(datagram, length)) {
        greeted(session, HelloReply.read(datagram, length), now);
      } else {
        opened(session, datagram, length, now);
      }
    } catch (WireException e) {
      session.distrust().add(Distrust.of(e.flaw()));
    } catch (JsonFlaw e) {
      session.distrust().add(Distrust.TEXT);
    }
  }

  private void greeted(Session session, HelloReply reply, long now) {
    if (session.greeting().isEmpty() || !session.greet(reply, now)) {
      return;
    }
    List<Call> ready = new ArrayList<>(session.greeting());
    session.greeting().clear();
    for (Call call : ready) {
      ask(call, now);
    }
  }

  private void opened(Session session, byte[] datagram, int length, long now)
      throws WireException, JsonFlaw {
    long deviceId = Header.read(datagram, length).deviceId();
    if (!session.speaksAs(deviceId)) {
      session.distrust().add(Distrust.DEVICE_ID);
      return;
    }
    JsonNode text = DeviceJson.read(session.open(datagram, length, deviceId, now));
    int id = text.path("id").asInt(-1);
    if (text.has("method")) {
      String method = text.path("method").asString("");
      messages.accept(new Message(session.device(), deviceId, id, method, text.path("params")));
      return;
    }
    Call call = session.asked().get(id);
    if (call == null) {
      session.distrust().add(Distrust.REQUEST_ID);
      return;
    }
    answered(call, Replies.read(deviceId, text), now);
  }

  private void answered(Call call, Answer answer, long now) {
    if (Replies.passing(answer) && call.tries() < patience.tries()) {
      forget(call);
      attempt(call, now);
    } else {
      finish(call, answer);
    }
  }

  /** The moment at which the next question has waited long enough; none when none is asked. */
  long nextDeadline(long none) {
    return waiting.isEmpty() ? none : waiting.first().deadline();
  }

  /** Tries again, or gives up, what has waited long enough. */
  void expire(long now) {
    while (!waiting.isEmpty() && waiting.first().deadline() - now <= 0) {
      Call call = waiting.first();
      call.session().doubt();
      if (call.tries() < patience.tries()) {
        waiting.remove(call);
        call.session().greeting().remove(call);
        attempt(call, now);
      } else {
        finish(call, Replies.none(call.session()));
      }
    }
  }

  /** Says something to a device that spoke first. */
  void say(Message to, byte[] text, long now) throws IOException {
    Session session = sessions.get(to.device().address());
    if (session != null) {
      transport.send(to.device().address(), session.seal(text, now));
    }
  }

  private void finish(Call call, Answer answer) {
    forget(call);
    if (call.session().idle()) {
      call.session().distrust().clear();
    }
    answers.accept(call.question(), answer);
  }

  private void forget(Call call) {
    waiting.remove(call);
    call.session().greeting().remove(call);
    call.ids().forEach(call.session().asked()::remove);
  }

  void close() {
    sessions.values().forEach(Session::close);
  }
}
