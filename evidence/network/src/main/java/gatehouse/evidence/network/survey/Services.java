// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.survey;

import gatehouse.evidence.network.discovery.Management.Place;
import gatehouse.evidence.network.service.Checks;
import gatehouse.evidence.network.service.defaults.DefaultTries;
import gatehouse.evidence.network.service.defaults.DefaultTries.Door;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
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
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Asks what is behind open ports, some at a time; what is begun is ended, nothing more is begun.
 */
final class Services {
  private static final int AT_ONCE = 8;

  private final ArtefactId artefact;
  private final Heard sink;
  private final BooleanSupplier stopped;

  Services(ArtefactId artefact, Heard sink, BooleanSupplier stopped) {
    this.artefact = artefact;
    this.sink = sink;
    this.stopped = stopped;
  }

  /** Looks at each open port once, and at the places that cameras named. */
  void look(List<InetSocketAddress> open, List<Place> places) {
    List<Runnable> tasks = new ArrayList<>();
    open.forEach(at -> tasks.add(() -> look(at)));
    places.forEach(
        place -> tasks.add(() -> Checks.onvif(device(place.at()), place.at(), place.path(), sink)));
    run(tasks);
  }

  private void look(InetSocketAddress at) {
    String address = at.getAddress().getHostAddress();
    DeviceId device = device(at);
    Locator where = new Locator.Part(address + " port " + at.getPort());
    sink.fact(new DeviceFact.Device(device, SeenBy.PORT), where);
    sink.fact(new DeviceFact.DeviceAddress(device, "ipv4", address), where);
    Checks.look(device, at, sink);
    sink.examined(device, Aspect.SERVICES, new Locator.Part(address + ", the usual ports"));
  }

  /** Tries makers' passwords where one is asked for, one device after the other in a thread. */
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
                one -> () -> tries.at(one.getKey(), one.getValue(), sink.said(one.getKey())))
            .toList());
  }

  private void run(List<Runnable> tasks) {
    try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
      for (Runnable task : tasks) {
        pool.execute(
            () -> {
              if (!stopped.getAsBoolean()) {
                task.run();
              }
            });
      }
    }
  }

  private DeviceId device(InetSocketAddress at) {
    return DeviceId.at(artefact, at.getAddress().getHostAddress());
  }
}
