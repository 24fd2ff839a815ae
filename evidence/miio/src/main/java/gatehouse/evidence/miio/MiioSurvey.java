// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio;

import gatehouse.evidence.miio.client.Answer;
import gatehouse.evidence.miio.client.Device;
import gatehouse.evidence.miio.client.Greeting;
import gatehouse.evidence.miio.client.MiioClient;
import gatehouse.evidence.miio.client.Patience;
import gatehouse.evidence.miio.client.Question;
import gatehouse.evidence.miio.client.Request;
import gatehouse.evidence.miio.client.Sweep;
import gatehouse.evidence.miio.client.Transport;
import gatehouse.evidence.miio.wire.Disclosure;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.model.evidence.FactSink;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Looks for miIO devices at addresses that the owner listed, and tells facts of those that answer.
 *
 * <p>Each address gets a hello, at most twice. A device that answers is asked {@code miIO.info}:
 * with the owner's token, where there is one, and, when blank tokens are to be tried, with those
 * two and with a token that it gives out. Nothing else is ever sent. The socket stays the caller's.
 */
public final class MiioSurvey {
  private static final int ROUNDS = 2;
  private static final int AT_ONCE = 32;

  private final Transport transport;
  private final Patience patience;
  private final RandomGenerator random;

  public MiioSurvey(Transport transport, Patience patience, RandomGenerator random) {
    this.transport = transport;
    this.patience = patience;
    this.random = random;
  }

  /**
   * Looks, and tells what was found.
   *
   * @param tokens the owner's, by device id
   * @param tryBlank whether to see if devices take blank tokens, which the owner must have wanted
   * @return who answered, in the order of the addresses
   * @throws IOException when the socket fails; what was found before is told
   */
  public List<Greeting> look(
      Collection<InetAddress> addresses, Map<Long, Token> tokens, boolean tryBlank, FactSink sink)
      throws IOException {
    List<Greeting> found = new Sweep(transport, patience.timeout(), ROUNDS).run(addresses);
    Set<Long> numbers = new HashSet<>();
    Set<Long> claimedTwice =
        found.stream()
            .map(greeting -> greeting.reply().deviceId())
            .filter(number -> !numbers.add(number))
            .collect(Collectors.toSet());
    List<SurveyedDevice> devices =
        found.stream()
            .map(g -> new SurveyedDevice(g, !claimedTwice.contains(g.reply().deviceId()), sink))
            .toList();
    devices.forEach(SurveyedDevice::greeted);
    askOwned(devices, tokens);
    if (tryBlank) {
      askBlank(devices);
    } else {
      devices.forEach(SurveyedDevice::blankNotTried);
    }
    return found;
  }

  private void askOwned(List<SurveyedDevice> devices, Map<Long, Token> tokens) throws IOException {
    List<Asked> asked = new ArrayList<>();
    for (SurveyedDevice device : devices) {
      Token token = tokens.get(device.deviceId());
      if (token == null) {
        device.noToken();
      } else {
        asked.add(new Asked(device, token));
      }
    }
    ask(asked, SurveyedDevice::owned);
  }

  private void askBlank(List<SurveyedDevice> devices) throws IOException {
    for (int filler : new int[] {0xff, 0}) {
      List<Asked> asked = new ArrayList<>();
      for (SurveyedDevice device : devices) {
        asked.add(new Asked(device, Token.filled(filler)));
      }
      ask(asked, SurveyedDevice::blank);
    }
    List<Asked> given = new ArrayList<>();
    for (SurveyedDevice device : devices) {
      if (device.disclosure() instanceof Disclosure.GivenOut(Token token)) {
        given.add(new Asked(device, token));
      }
    }
    ask(given, SurveyedDevice::given);
    devices.forEach(SurveyedDevice::blankTried);
  }

  private record Asked(SurveyedDevice device, Token token) {
    Question question() {
      return new Question(
          new Device(device.address(), token, OptionalLong.of(device.deviceId())), Request.INFO);
    }
  }

  private void ask(List<Asked> asked, BiConsumer<SurveyedDevice, Answer> told) throws IOException {
    Map<InetSocketAddress, SurveyedDevice> devices = new HashMap<>();
    asked.forEach(one -> devices.put(one.device().address(), one.device()));
    MiioClient.reading(transport, patience, random)
        .askAll(
            asked.stream().map(Asked::question).iterator(),
            AT_ONCE,
            (question, answer) -> {
              SurveyedDevice device = devices.get(question.device().address());
              if (device != null) {
                told.accept(device, answer);
              }
            });
  }
}
