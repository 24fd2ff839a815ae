// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a home from a YAML file: {@code devices:}, and for all of them {@code seed:} and {@code
 * token:}.
 */
public final class HomeFile {
  private static final Set<String> KNOWN = new TreeSet<>(Set.of("seed", "token", "devices"));
  private static final int DEEPEST = 32;
  private static final int LARGEST = 8 << 20;

  private HomeFile() {}

  /**
   * Reads a file; specifications are looked for beside it.
   *
   * @throws HomeException when it cannot be read or says something that no home can be
   */
  public static Home read(Path file) throws HomeException {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    try {
      if (Files.size(file) > LARGEST) {
        throw new HomeException(name + ": larger than 8 MB");
      }
      return read(name, Files.readString(file), file);
    } catch (IOException e) {
      throw new HomeException(file + " cannot be read: " + e.getMessage());
    }
  }

  static Home read(String name, String text, Path file) throws HomeException {
    YamlMap root = new YamlMap(name, compose(name, text));
    root.onlyKnows(KNOWN);
    List<DeviceEntry> devices = new ArrayList<>();
    Map<InetSocketAddress, String> taken = new HashMap<>();
    for (YamlMap map : root.maps("devices")) {
      DeviceReader reader = new DeviceReader(map, file, root.text("token"));
      for (DeviceEntry device : reader.read(devices.size())) {
        String other = taken.put(device.address(), device.name());
        if (other != null) {
          throw map.fault(
              "address", shown(device.address()) + " is that of '" + other + "' already");
        }
        devices.add(device);
      }
      if (devices.size() > Home.MOST_DEVICES) {
        throw map.fault("count", "a home has at most " + Home.MOST_DEVICES + " devices");
      }
    }
    return new Home(seed(root), devices);
  }

  private static String shown(InetSocketAddress address) {
    return address.getAddress().getHostAddress() + ":" + address.getPort();
  }

  private static Node compose(String name, String text) throws HomeException {
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    try {
      refuseDeep(name, new ParserImpl(settings, new StreamReader(settings, text)));
      ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
      Optional<Node> root = new Composer(settings, parser).getSingleNode();
      return root.orElseThrow(() -> new HomeException(name + ": empty; expected 'devices:'"));
    } catch (YamlEngineException e) {
      throw new HomeException(name + ": no YAML: " + e.getMessage());
    }
  }

  /** The composer calls itself for each level and follows aliases, so both are refused before. */
  private static void refuseDeep(String name, ParserImpl parser) throws HomeException {
    int depth = 0;
    while (parser.hasNext()) {
      Event event = parser.next();
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        throw new HomeException(name + ": nested more than " + DEEPEST + " deep");
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (event instanceof AliasEvent) {
        throw new HomeException(name + ": aliases (*name) are not understood here");
      }
    }
  }

  private static long seed(YamlMap root) throws HomeException {
    String text = root.text("seed").orElse("1");
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw root.fault("seed", "'" + text + "' is no number");
    }
  }
}
