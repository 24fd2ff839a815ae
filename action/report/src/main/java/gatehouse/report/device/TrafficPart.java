// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.device;

import gatehouse.assess.Subject;
import gatehouse.assess.audit.Home;
import gatehouse.assess.device.Peer;
import gatehouse.assess.device.Peers;
import gatehouse.model.Observed;
import gatehouse.model.Vocabulary;
import gatehouse.model.fact.TrafficFact.Commanded;
import gatehouse.model.fact.TrafficFact.TalksInside;
import gatehouse.report.sheet.FactPoints;
import gatehouse.report.sheet.Item;
import gatehouse.report.sheet.Mark;
import gatehouse.report.sheet.Part;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whom a device talks to: places, who is behind them, how much, and whether it is encrypted. */
final class TrafficPart {
  private static final int MOST = 30;

  private final Home home;
  private final Subject device;
  private final Words words;
  private final FactPoints points;

  TrafficPart(Home home, Subject device, Words words, FactPoints points) {
    this.home = home;
    this.device = device;
    this.words = words;
    this.points = points;
  }

  Part part() {
    List<Peer> peers = Peers.of(home, device.id());
    List<Item> items = new ArrayList<>();
    peers.stream().limit(MOST).forEach(peer -> items.add(peer(peer)));
    if (peers.size() > MOST) {
      items.add(new Item.Text(Phrase.words(words.count("sheet.more", peers.size() - MOST))));
    }
    List<Observed<?>> inside =
        home.facts().stream()
            .filter(o -> o.fact() instanceof TalksInside || o.fact() instanceof Commanded)
            .filter(o -> Vocabulary.values(o.fact()).contains(device.id()))
            .<Observed<?>>map(o -> o)
            .toList();
    items.addAll(points.of(inside).stream().limit(MOST).toList());
    if (items.isEmpty()) {
      items.add(new Item.Text(Phrase.words(words.text("device.traffic.none"))));
    }
    return new Part("traffic", Phrase.words(words.text("device.traffic")), items);
  }

  private Item peer(Peer peer) {
    boolean open = peer.talks().stream().anyMatch(talk -> !talk.encrypted());
    TreeMap<String, String> values = new TreeMap<>();
    values.put("peer", peer.name());
    values.put("sent", Long.toString(peer.sent()));
    values.put("received", Long.toString(peer.received()));
    values.put("encrypted", open ? "no" : "yes");
    peer.owners().stream()
        .findFirst()
        .ifPresent(
            owner -> {
              values.put("company", owner.company());
              values.put("country", owner.country());
              values.put("purpose", owner.purpose());
            });
    Map<String, Phrase> arguments =
        Map.of(
            "peer", Phrase.evidence(peer.name()),
            "owner", owner(peer),
            "ports", ports(peer),
            "sent", Phrase.words(words.bytes(peer.sent())),
            "received", Phrase.words(words.bytes(peer.received())));
    return new Item.Point(
        "talks",
        open ? Mark.BAD : Mark.PLAIN,
        words.say(
            peer.sent() + peer.received() > 0 ? "device.peer" : "device.peer.unmeasured",
            arguments),
        values,
        points.places(peer.sources()));
  }

  private Phrase owner(Peer peer) {
    return peer.owners().stream()
        .findFirst()
        .map(
            owner ->
                words.say(
                    owner.country().equals("??") ? "device.owner.somewhere" : "device.owner",
                    Map.of(
                        "company", words.wordOrItself("company", owner.company()),
                        "country", words.wordOrItself("country", owner.country()),
                        "purpose", words.wordOrItself("purpose", owner.purpose()))))
        .orElseGet(() -> Phrase.words(words.text("device.owner.unknown")));
  }

  private Phrase ports(Peer peer) {
    return Phrase.words(
        peer.talks().stream()
            .map(
                talk ->
                    words
                        .say(
                            talk.encrypted() ? "device.port.sealed" : "device.port.open",
                            Map.of(
                                "protocol",
                                words.wordOrItself("protocol", talk.protocol().word()),
                                "port",
                                Phrase.words(Long.toString(talk.port()))))
                        .plain())
            .distinct()
            .collect(Collectors.joining(words.text("list.join"))));
  }
}
