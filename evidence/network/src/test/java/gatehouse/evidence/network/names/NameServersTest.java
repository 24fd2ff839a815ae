// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.names;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.miio.client.Transport;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.CoverageFact.NotExamined;
import gatehouse.model.fact.NetworkFact.NamesChanged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameServersTest implements FactSink {
  private static final SegmentId SEGMENT = new SegmentId("segment:1");
  private final List<Fact> facts = new ArrayList<>();

  @Test
  void server_thatTellsTheTruth_isExaminedAndNotBlamed() throws IOException {
    look("", "93.184.216.34");
    assertThat(changes()).isEmpty();
    assertThat(facts).contains(new Examined(SEGMENT.value(), Aspect.NAMES));
  }

  @Test
  void server_thatMakesNamesUp_isTold() throws IOException {
    look("198.51.100.9", "93.184.216.34");
    assertThat(changes()).containsExactly("made up for missing names");
  }

  @Test
  void server_thatLeadsAllToOnePlace_hasTakenNamesOver() throws IOException {
    look("198.51.100.9", "198.51.100.9");
    assertThat(changes()).containsExactly("made up for missing names", "taken over");
  }

  @Test
  void server_thatLeadsInside_isTold() throws IOException {
    look("", "192.168.31.1");
    assertThat(changes()).containsExactly("private address for a public name");
  }

  @Test
  void nobody_leavesAGap() throws IOException {
    new NameServers(id(), SEGMENT, new Server(List.of()), Duration.ZERO, new Random(1), this)
        .look(List.of());
    assertThat(facts).hasOnlyElementsOfType(NotExamined.class);
  }

  private void look(String madeUp, String outside) throws IOException {
    Server server = new Server(List.of(madeUp, outside));
    new NameServers(id(), SEGMENT, server, Duration.ofMillis(1), new Random(1), this)
        .look(List.of(InetAddress.getByName("192.168.31.1")));
  }

  private List<String> changes() {
    return facts.stream()
        .filter(NamesChanged.class::isInstance)
        .map(fact -> ((NamesChanged) fact).how())
        .toList();
  }

  private static ArtefactId id() {
    return new ArtefactId("ab".repeat(32));
  }

  /** The answer to a question: the address, or that there is no such name. */
  static byte[] answer(byte[] question, String address) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] head = Arrays.copyOf(question, 12);
    head[2] = (byte) 0x81;
    head[3] = (byte) (address.isEmpty() ? 0x83 : 0x80);
    head[7] = (byte) (address.isEmpty() ? 0 : 1);
    out.writeBytes(head);
    out.write(question, 12, question.length - 12);
    if (!address.isEmpty()) {
      out.writeBytes(new byte[] {(byte) 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4});
      out.writeBytes(InetAddress.getByName(address).getAddress());
    }
    return out.toByteArray();
  }

  /** Answers the first question with the first address, and so on; its clock is its own. */
  private static final class Server implements Transport {
    private final Deque<String> addresses;
    private final Deque<byte[]> answers = new ArrayDeque<>();
    private @Nullable InetSocketAddress from;
    private long now;

    private Server(List<String> addresses) {
      this.addresses = new ArrayDeque<>(addresses);
    }

    @Override
    public void send(InetSocketAddress to, byte[] question) throws IOException {
      from = to;
      answers.add(answer(question, addresses.removeFirst()));
    }

    @Override
    public @Nullable InetSocketAddress receive(ByteBuffer into, long nanos) {
      if (answers.isEmpty()) {
        now += nanos;
        return null;
      }
      into.put(answers.removeFirst());
      return from;
    }

    @Override
    public long now() {
      return now;
    }

    @Override
    public void close() {}
  }

  @Test
  void question_isReadAsItWasAsked() {
    NameQuestion question = new NameQuestion(513, "example.com");
    assertThat(new String(question.bytes(), StandardCharsets.ISO_8859_1))
        .startsWith("\u0002\u0001")
        .contains("\u0007example\u0003com\u0000");
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    facts.add(fact);
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    facts.add(new Examined(subject.value(), aspect));
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    facts.add(new NotExamined(subject.value(), aspect, reason));
  }
}
