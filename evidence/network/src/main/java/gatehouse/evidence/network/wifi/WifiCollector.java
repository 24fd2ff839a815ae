// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import gatehouse.evidence.network.text.PlainText;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import gatehouse.model.fact.NetworkFact.Segment;
import gatehouse.model.fact.NetworkFact.Wifi;
import gatehouse.model.fact.NetworkFact.WifiHas;
import gatehouse.model.fact.SegmentUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads what {@code iw}, {@code nmcli}, {@code wpa_cli} and Android tell of the network that was
 * joined, and settings that somebody wrote down.
 *
 * <p>Networks of neighbours are in such lists too. They are nobody's business and leave no fact.
 */
public final class WifiCollector implements Collector {
  private static final int LARGEST = 4 << 20;

  /** A form of list, by what it looks like. */
  private enum Form {
    IW(IwScan::isOne, IwScan::read),
    NMCLI(NmcliTable::isOne, NmcliTable::read),
    NMCLI_COLUMNS(NmcliColumns::isOne, NmcliColumns::read),
    WPA_CLI(WpaCliStatus::isOne, WpaCliStatus::read),
    IW_LINK(IwLink::isOne, IwLink::read),
    ANDROID(AndroidWifi::isOne, AndroidWifi::read),
    SCAN(ScanTable::isOne, ScanTable::read),
    PASTED(PastedSettings::isOne, PastedSettings::read);

    private final Predicate<List<String>> looks;
    private final Function<List<String>, List<Network>> read;

    Form(Predicate<List<String>> looks, Function<List<String>, List<Network>> read) {
      this.looks = looks;
      this.read = read;
    }
  }

  /** Needs nothing. */
  public WifiCollector() {}

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    return Files.isRegularFile(path) && form(lines(path)).isPresent()
        ? Optional.of(Found.file(EvidenceKind.ROUTER_REPLY, path))
        : Optional.empty();
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    List<String> lines = lines(found.path());
    List<Network> all = form(lines).map(f -> f.read.apply(lines)).orElse(List.of());
    List<Network> ours = Network.ours(all);
    if (ours.isEmpty()) {
      SegmentId nobody = SegmentId.in(artefact, "wi-fi");
      sink.notExamined(
          nobody,
          Aspect.WIFI,
          "The list does not say which of its %d networks is yours; join it and ask again."
              .formatted(all.size()),
          new Locator.Whole());
    }
    ours.forEach(network -> tell(network, artefact, sink));
  }

  private static void tell(Network network, ArtefactId artefact, FactSink sink) {
    Locator where = new Locator.Line(network.line());
    String name = PlainText.of(network.name()).orElse("hidden");
    SegmentId segment = SegmentId.in(artefact, name);
    sink.fact(new Segment(segment, name, SegmentUse.UNKNOWN), where);
    if (!network.security().isTold()) {
      sink.notExamined(
          segment, Aspect.WIFI, "The list does not say how your network is encrypted.", where);
      return;
    }
    sink.fact(new Wifi(segment, name, network.security().encryption()), where);
    for (String what : network.security().has()) {
      sink.fact(new WifiHas(segment, what), where);
    }
    sink.examined(segment, Aspect.WIFI, where);
  }

  private static Optional<Form> form(List<String> lines) {
    for (Form form : Form.values()) {
      if (form.looks.test(lines)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  private static List<String> lines(Path path) throws IOException {
    if (Files.size(path) > LARGEST) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
