// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.evidence.network.discovery.Management.Place;
import gatehouse.evidence.network.service.Checks;
import gatehouse.evidence.network.service.defaults.DefaultTries;
import gatehouse.evidence.network.service.defaults.DefaultTries.Door;
import gatehouse.model.ArtefactId;
import gatehouse.model.DeviceId;
import gatehouse.model.Locator;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.DeviceFact.AsksSignIn;
import gatehouse.model.fact.SeenBy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks what is behind open ports of all devices together; after a stop nothing more is begun. */
final class Services {
  private static final int AT_ONCE = 48;

  private final ArtefactId artefact;
  private final Heard sink;
  private final BooleanSupplier stopped;

  Services(ArtefactId artefact, Heard sink, BooleanSupplier stopped) {
    this.artefact = artefact;
    this.sink = sink;
    this.stopped = stopped;
  }

  /** Looks at each open port once, and at the places that cameras named. */
  void look(List<InetAddress> there, List<InetSocketAddress> open, List<Place> places) {
    Map<InetAddress, DeviceVisit> visits = new LinkedHashMap<>();
    there.forEach(address -> visit(visits, address));
    open.forEach(at -> visit(visits, at.getAddress()).add(() -> look(at)));
    places.forEach(
        place ->
            visit(visits, place.at().getAddress())
                .add(() -> Checks.onvif(device(place.at()), place.at(), place.path(), sink)));
    Semaphore everywhere = new Semaphore(AT_ONCE);
    run(
        visits.values().stream()
            .<Runnable>map(visit -> () -> visit.make(everywhere, stopped, sink))
            .toList());
  }

  private DeviceVisit visit(Map<InetAddress, DeviceVisit> visits, InetAddress address) {
    String shown = address.getHostAddress();
    return visits.computeIfAbsent(
        address,
        at ->
            new DeviceVisit(
                DeviceId.at(artefact, shown), new Locator.Part(shown + ", the usual ports")));
  }

  private boolean look(InetSocketAddress at) {
    String address = at.getAddress().getHostAddress();
    DeviceId device = device(at);
    Locator where = new Locator.Part(address + " port " + at.getPort());
    sink.fact(new DeviceFact.Device(device, SeenBy.PORT), where);
    sink.fact(new DeviceFact.DeviceAddress(device, "ipv4", address), where);
    return Checks.look(device, at, sink);
  }

  /** Tries makers' passwords where one is asked for, at each device one after the other. */
  void tryDefaults(Collection<InetAddress> addresses) {
    Map<DeviceId, InetAddress> listed = new LinkedHashMap<>();
    addresses.forEach(
        address -> listed.put(DeviceId.at(artefact, address.getHostAddress()), address));
    Map<DeviceId, List<Door>> doors = new LinkedHashMap<>();
    for (AsksSignIn asks : sink.asking()) {
      InetAddress address = listed.get(asks.device());
      if (address != null) {
        doors
            .computeIfAbsent(asks.device(), device -> new ArrayList<>())
            .add(new Door(new InetSocketAddress(address, (int) asks.port()), asks.protocol()));
      }
    }
    DefaultTries tries = new DefaultTries(sink, pause -> LockSupport.parkNanos(pause.toNanos()));
    run(
        doors.entrySet().stream()
            .<Runnable>map(
                one ->
                    () -> {
                      if (!stopped.getAsBoolean()) {
                        tries.at(one.getKey(), one.getValue(), sink.said(one.getKey()));
                      }
                    })
            .toList());
  }

  private static void run(List<Runnable> tasks) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      tasks.forEach(threads::execute);
    }
  }

  private DeviceId device(InetSocketAddress at) {
    return DeviceId.at(artefact, at.getAddress().getHostAddress());
  }
}
