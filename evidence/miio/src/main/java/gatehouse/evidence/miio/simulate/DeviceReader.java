// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import gatehouse.evidence.miio.client.Device;
import gatehouse.evidence.miio.json.DeviceJson;
import gatehouse.evidence.miio.json.JsonFlaw;
import gatehouse.evidence.miio.miot.MiotSpec;
import gatehouse.evidence.miio.miot.SpecReader;
import gatehouse.evidence.miio.wire.Token;
import gatehouse.evidence.miio.wire.WireException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.databind.JsonNode;

/** Reads one device of a home file. */
final class DeviceReader {
  private static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(
              "name",
              "model",
              "address",
              "port",
              "token",
              "did",
              "mac",
              "firmware",
              "ownership",
              "plain",
              "children",
              "state",
              "spec",
              "faults",
              "count"));
  private static final long LARGEST_SPEC = 4L << 20;
  private static final Set<String> CHILD_KNOWN = new TreeSet<>(Set.of("sid", "model", "state"));
  private static final int LAST_PORT = 65_535;
  private static final String PLAIN_FIRMWARE = "1.4.0_0001";
  private static final String PLAIN_MODEL = "gatehouse.plug.sim1";

  private final YamlMap map;
  private final Path homeFile;
  private final Optional<String> usualToken;

  DeviceReader(YamlMap map, Path homeFile, Optional<String> usualToken) {
    this.usualToken = usualToken;
    this.map = map;
    this.homeFile = homeFile;
  }

  /**
   * The devices, {@code count} of them; {@code first} numbers those of which the file says little.
   */
  List<DeviceEntry> read(int first) throws HomeException {
    map.onlyKnows(KNOWN);
    int count = (int) number("count", 1, Home.MOST_DEVICES, 1);
    int port = (int) number("port", 1, LAST_PORT, Device.PORT);
    String name = map.text("name").orElse("device");
    String model = map.text("model").orElse(PLAIN_MODEL);
    String firmware = map.text("firmware").orElse(PLAIN_FIRMWARE);
    Ownership ownership = word("ownership", Ownership.values(), stateWord());
    Plain plain = word("plain", Plain.values(), Optional.empty());
    List<Child> children = children();
    Map<String, JsonNode> state = state();
    Optional<MiotSpec> spec = spec();
    Faults faults = faults();
    List<DeviceEntry> devices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = first + i;
      devices.add(
          new DeviceEntry(
              count == 1 ? name : name + " " + (i + 1),
              model,
              new InetSocketAddress(address(number, i), port),
              token(number),
              did(number, i),
              count == 1 ? map.text("mac").orElse(Defaults.mac(number)) : Defaults.mac(number),
              firmware,
              ownership,
              plain,
              children,
              state,
              spec,
              faults));
    }
    return devices;
  }

  private InetAddress address(int number, int later) throws HomeException {
    Optional<String> text = map.text("address");
    try {
      return text.isPresent()
          ? Addresses.later(Addresses.parse(text.get()), later)
          : Addresses.numbered(number);
    } catch (IllegalArgumentException e) {
      throw map.fault("address", "'" + text.orElse("") + "' is no address such as 127.0.5.1");
    }
  }

  private Token token(int number) throws HomeException {
    Optional<String> told = map.text("token").or(() -> usualToken);
    try {
      return Token.parse(told.orElseGet(() -> Defaults.token(number)));
    } catch (WireException e) {
      throw map.fault("token", "a token is 32 hex digits, 0-9 and a-f");
    }
  }

  private long did(int number, int later) throws HomeException {
    String text = map.text("did").orElse("");
    try {
      return text.isEmpty() ? Defaults.did(number) : Long.parseUnsignedLong(text) + later;
    } catch (NumberFormatException e) {
      throw map.fault("did", "'" + text + "' is no device id, a number up to 64 bits");
    }
  }

  /** One of the words, which is the first when nothing is said. */
  private <E extends Enum<E>> E word(String name, E[] words, Optional<String> otherwise)
      throws HomeException {
    Optional<String> text = map.text(name).or(() -> otherwise);
    for (E word : words) {
      if (text.isEmpty() || word.name().toLowerCase(Locale.ROOT).equals(text.get())) {
        return word;
      }
    }
    String known = Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", "));
    throw map.fault(name, "'" + text.orElse("") + "' is none of " + known.toLowerCase(Locale.ROOT));
  }

  private List<Child> children() throws HomeException {
    List<Child> children = new ArrayList<>();
    if (map.node("children").isPresent()) {
      for (YamlMap child : map.maps("children")) {
        child.onlyKnows(CHILD_KNOWN);
        String sid = child.text("sid").orElse("158d%012x".formatted(children.size() + 1));
        children.add(new Child(sid, child.text("model").orElse(""), state(child)));
      }
    }
    return children;
  }

  private Optional<String> stateWord() throws HomeException {
    Optional<Node> node = map.node("state");
    return node.isPresent() && YamlMap.scalar(node.get()) ? map.text("state") : Optional.empty();
  }

  private Map<String, JsonNode> state() throws HomeException {
    return stateWord().isPresent() ? Map.of() : state(map);
  }

  private static Map<String, JsonNode> state(YamlMap map) throws HomeException {
    Optional<YamlMap> state = map.map("state");
    Map<String, JsonNode> values = new LinkedHashMap<>();
    if (state.isPresent()) {
      for (Map.Entry<String, Node> entry : state.get().values().entrySet()) {
        values.put(entry.getKey(), value(state.get(), entry.getValue()));
      }
    }
    return values;
  }

  private static JsonNode value(YamlMap state, Node node) throws HomeException {
    String text = state.text(node);
    if (!YamlMap.plain(node)) {
      return Results.JSON.stringNode(text);
    }
    try {
      return DeviceJson.read(text.getBytes(StandardCharsets.UTF_8));
    } catch (JsonFlaw e) {
      // What is no number, true, false or null is text.
      return Results.JSON.stringNode(text);
    }
  }

  private Optional<MiotSpec> spec() throws HomeException {
    Optional<String> name = map.text("spec");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Path file = homeFile.resolveSibling(name.get());
    try {
      if (Files.size(file) > LARGEST_SPEC) {
        throw map.fault("spec", file + " is larger than 4 MB");
      }
      return Optional.of(SpecReader.read(Files.readAllBytes(file)));
    } catch (IOException | JsonFlaw e) {
      throw map.fault("spec", file + " cannot be read: " + e.getMessage());
    }
  }

  private Faults faults() throws HomeException {
    Optional<YamlMap> faults = map.map("faults");
    return faults.isPresent() ? FaultsReader.read(faults.get()) : Faults.NONE;
  }

  private long number(String name, long least, long greatest, long usual) throws HomeException {
    String text = map.text(name).orElse(Long.toString(usual));
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= greatest) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw map.fault(name, "'" + text + "' is no number");
    }
    throw map.fault(name, text + " is not between " + least + " and " + greatest);
  }
}
