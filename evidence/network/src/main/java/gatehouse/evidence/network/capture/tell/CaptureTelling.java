// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tell;

import gatehouse.evidence.network.capture.dissect.Dissector;
import gatehouse.evidence.network.capture.dissect.Sighting;
import gatehouse.evidence.network.capture.file.Notes;
import gatehouse.evidence.network.capture.traffic.Home;
import gatehouse.evidence.network.capture.traffic.Stations;
import gatehouse.evidence.network.capture.traffic.Talks;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import java.util.List;

/**
 * Tells what was read out of a capture.
 *
 * @param artefact the capture
 * @param stations the interfaces that were heard
 * @param talks who talked to whom
 * @param seed for hashes, which an enemy cannot know
 */
public record CaptureTelling(ArtefactId artefact, Stations stations, Talks talks, long seed) {
  /** Tells what the dissector found, and what it could not. */
  public void tell(Dissector dissector, Notes notes, String damage, FactSink sink) {
    Told told = new Told(seed);
    Who who = new Who(artefact, stations);
    DeviceTelling.tell(stations, told);
    new TrafficTelling(new Home(stations), who, told, seed).tell(talks.all());
    List<Sighting> sightings = dissector.sightings();
    new NameTelling(who, told).tell(sightings);
    new SegmentTelling(who, told).tell(sightings, dissector.claims());
    told.tell(sink);
    if (dissector.tally().tokens() > 0) {
      sink.holdsSecret();
    }
    Gaps gaps = new Gaps();
    gaps.of(dissector.tally());
    gaps.of(dissector.forgotten());
    gaps.count(notes.dropped(), "The capturing computer lost packets: %d.");
    gaps.count(notes.unread(), "Packets of the file could not be read: %d.");
    gaps.count(stations.forgotten(), "There were more devices than are kept; forgotten: %d.");
    gaps.count(who.unnamed(), "More devices were spoken of than are told; left out: %d.");
    gaps.count(talks.untold(), "There were more conversations than are told; left out: %d.");
    if (!damage.isEmpty()) {
      gaps.because("The capture could not be read to its end: %s.".formatted(damage));
    }
    cover(gaps.reasons(), sink);
  }

  /** Tells that a capture could not be read at all. */
  public void tellUnread(String damage, FactSink sink) {
    cover(List.of("The capture could not be read: %s.".formatted(damage)), sink);
  }

  private void cover(List<String> reasons, FactSink sink) {
    List<DeviceId> devices = stations.all().stream().map(Who::of).toList();
    if (devices.isEmpty()) {
      devices = List.of(DeviceId.at(artefact, "network"));
    }
    for (DeviceId device : devices) {
      for (String reason : reasons) {
        sink.notExamined(device, Aspect.TRAFFIC, reason, new Locator.Whole());
      }
      if (reasons.isEmpty()) {
        sink.examined(device, Aspect.TRAFFIC, new Locator.Whole());
      }
    }
  }
}
