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
import gatehouse.model.fact.DeviceFact;
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
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1.2.3",
        "172.31.0.1",
        "192.168.1.1",
        "169.254.1.1",
        "127.0.0.1",
        "0.0.0.0",
        "fd00::1",
        "fe80::1",
        "::1",
        "::",
        "::ffff:192.168.1.1"
      })
  void ownName_thatIsLedInside_isTold(String address) throws IOException {
    Server server = new Server(Map.of("example.com", "93.184.216.34", "cam.example.org", address));
    look(server, false, List.of("cam.example.org"));
    assertThat(changes()).containsExactly("private address for a public name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "2001:db8::1", ""})
  void ownName_thatIsNotLedInside_isNoFault(String address) throws IOException {
    Server server = new Server(Map.of("example.com", "93.184.216.34", "cam.example.org", address));
    look(server, false, List.of("cam.example.org"));
    assertThat(changes()).isEmpty();
  }

  @Test
  void answer_fromNobodysAddress_isIntercepted() throws IOException {
    Server server = new Server(Map.of("example.com", "93.184.216.34"));
    server.intercepts = true;
    look(server, false, List.of());
    assertThat(changes()).containsExactly("intercepted");
    assertThat(facts).anyMatch(DeviceFact.Service.class::isInstance);
  }

  @Test
  void answers_thatARouterGivesForAll_showNoServers() throws IOException {
    Server server = new Server(Map.of());
    server.intercepts = true;
    look(server, true, List.of());
    assertThat(changes()).containsExactly("intercepted");
    assertThat(facts)
        .noneMatch(DeviceFact.class::isInstance)
        .anyMatch(NotExamined.class::isInstance);
  }

  @Test
  void nobody_leavesAGap() throws IOException {
    new NameServers(id(), SEGMENT, new Server(Map.of()), Duration.ZERO, new Random(1), this)
        .look(List.of(), List.of(), false);
    assertThat(facts).hasOnlyElementsOfType(NotExamined.class);
  }

  /** Of a server that answers for names that do not exist, and for example.com. */
  private void look(String madeUp, String outside) throws IOException {
    look(new Server(Map.of("invalid", madeUp, "example.com", outside)), false, List.of());
  }

  private void look(Server server, boolean through, List<String> inside) throws IOException {
    new NameServers(id(), SEGMENT, server, Duration.ofMillis(1), new Random(1), this)
        .look(List.of(InetAddress.getByName("192.168.31.1")), inside, through);
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
    int kind = question[question.length - 3];
    byte[] given = address.isEmpty() ? new byte[0] : InetAddress.getByName(address).getAddress();
    if (address.startsWith("::ffff:")) {
      given = HexFormat.of().parseHex("00000000000000000000ffffc0a80101");
    }
    boolean fits = kind == (given.length == 4 ? NameQuestion.IPV4 : NameQuestion.IPV6);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] head = Arrays.copyOf(question, 12);
    head[2] = (byte) 0x81;
    head[3] = (byte) (address.isEmpty() ? 0x83 : 0x80);
    head[7] = (byte) (fits ? 1 : 0);
    out.writeBytes(head);
    out.write(question, 12, question.length - 12);
    if (fits && given.length > 0) {
      out.writeBytes(new byte[] {(byte) 0xc0, 12, 0, (byte) kind, 0, 1, 0, 0, 0, 60, 0});
      out.write(given.length);
      out.writeBytes(given);
    }
    return out.toByteArray();
  }

  /** Answers by the end of the name that is asked for; its clock is its own. */
  private static final class Server implements Transport {
    private final Map<String, String> addresses;
    private final Deque<Map.Entry<InetSocketAddress, byte[]>> answers = new ArrayDeque<>();
    private boolean intercepts;
    private long now;

    private Server(Map<String, String> addresses) {
      this.addresses = addresses;
    }

    @Override
    public void send(InetSocketAddress to, byte[] question) throws IOException {
      String shown = new String(question, 12, question.length - 17, StandardCharsets.ISO_8859_1);
      String name = shown.replaceAll("[\\x00-\\x1f]", ".").substring(1);
      String given =
          addresses.entrySet().stream()
              .filter(entry -> name.endsWith(entry.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse("");
      if (intercepts || to.getAddress().isSiteLocalAddress()) {
        answers.add(Map.entry(to, answer(question, given)));
      }
    }

    @Override
    public @Nullable InetSocketAddress receive(ByteBuffer into, long nanos) {
      if (answers.isEmpty()) {
        now += nanos;
        return null;
      }
      Map.Entry<InetSocketAddress, byte[]> next = answers.removeFirst();
      into.put(next.getValue());
      return next.getKey();
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
    NameQuestion question = new NameQuestion(513, "example.com", NameQuestion.IPV4);
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
