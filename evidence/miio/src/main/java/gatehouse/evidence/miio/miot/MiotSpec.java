// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.miot;

import java.util.List;
import java.util.Optional;

/**
 * What devices of a model have: services with properties, actions and events.
 *
 * @param type a URN such as {@code urn:miot-spec-v2:device:thermostat:0000A031:cnhdm-wkq01:1}
 * @see <a href="https://iot.mi.com/v2/new/doc/introduction/knowledge/spec">MIoT-Spec</a>
 */
public record MiotSpec(String type, List<Service> services) {
  public MiotSpec {
    services = List.copyOf(services);
  }

  /** Properties, actions and events that belong together; {@code siid} is its number. */
  public record Service(
      int siid,
      String name,
      List<Property> properties,
      List<Action> actions,
      List<Integer> events) {
    public Service {
      properties = List.copyOf(properties);
      actions = List.copyOf(actions);
      events = List.copyOf(events);
    }
  }

  /**
   * One thing that can be read, set or told of; {@code piid} is its number in its service.
   *
   * @param format such as {@code bool}, {@code uint8}, {@code float}, {@code string}
   * @param values all that are allowed, when there is a list of them
   * @param range least and greatest, when there is a range
   */
  public record Property(
      int piid,
      String name,
      String format,
      boolean readable,
      boolean writable,
      boolean notifies,
      List<Long> values,
      Optional<Range> range) {
    public Property {
      values = List.copyOf(values);
    }
  }

  /** Least and greatest value, both allowed. */
  public record Range(double least, double greatest) {}

  /** One thing that can be asked to happen; {@code aiid} is its number in its service. */
  public record Action(int aiid, String name) {}

  /** The property with these numbers. */
  public Optional<Property> property(int siid, int piid) {
    return service(siid)
        .flatMap(s -> s.properties().stream().filter(p -> p.piid() == piid).findFirst());
  }

  /** The action with these numbers. */
  public Optional<Action> action(int siid, int aiid) {
    return service(siid)
        .flatMap(s -> s.actions().stream().filter(a -> a.aiid() == aiid).findFirst());
  }

  /** The numbers of the events of a service. */
  public List<Integer> events(int siid) {
    return service(siid).map(Service::events).orElse(List.of());
  }

  private Optional<Service> service(int siid) {
    return services.stream().filter(s -> s.siid() == siid).findFirst();
  }
}
