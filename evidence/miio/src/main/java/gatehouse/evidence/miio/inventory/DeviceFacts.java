// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.DeviceFact.Behind;
import gatehouse.model.fact.DeviceFact.CloudKeeps;
import gatehouse.model.fact.DeviceFact.Connected;
import gatehouse.model.fact.DeviceFact.Device;
import gatehouse.model.fact.DeviceFact.DeviceAddress;
import gatehouse.model.fact.DeviceFact.DeviceModel;
import gatehouse.model.fact.DeviceFact.DeviceName;
import gatehouse.model.fact.DeviceFact.Firmware;
import gatehouse.model.fact.DeviceFact.InHome;
import gatehouse.model.fact.DeviceFact.MadeBy;
import gatehouse.model.fact.DeviceFact.ServerRegion;
import gatehouse.model.fact.DeviceFact.Shared;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.fact.SeenBy;
import gatehouse.model.identity.Marks;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

/** States what a list tells of its devices. */
final class DeviceFacts {
  private static final int DIGEST_DIGITS = 12;

  private final Form form;
  private final Named named;
  private final FactSink sink;

  DeviceFacts(Form form, Named named, FactSink sink) {
    this.form = form;
    this.named = named;
    this.sink = sink;
  }

  void state(ListedDevice device) {
    DeviceId id = named.of(device);
    sink.fact(new Device(id, SeenBy.INVENTORY), device.where());
    told(device, Trait.MAC, mac -> new Handle(id.value(), Marks.MAC, mac));
    told(device, Trait.MAC, mac -> new DeviceAddress(id, "mac", mac));
    told(device, Trait.DID, did -> new Handle(id.value(), Marks.DID, did));
    told(device, Trait.ADDRESS, address -> new DeviceAddress(id, "ipv4", address));
    told(device, Trait.MODEL, model -> new DeviceModel(id, model));
    told(device, Trait.NAME, name -> new DeviceName(id, name));
    told(device, Trait.MAKER, maker -> new MadeBy(id, maker));
    told(device, Trait.FIRMWARE, version -> new Firmware(id, "system", version));
    told(device, Trait.CONNECTED, yes -> new Connected(id, yes.equals("yes")));
    told(device, Trait.REGION, region -> new ServerRegion(id, region));
    told(device, Trait.HOME, home -> new InHome(id, digest(home)));
    told(device, Trait.SHARED, direction -> new Shared(id, direction));
    told(device, Trait.PLACE_KEPT, yes -> new CloudKeeps(id, "place"));
    told(device, Trait.WIFI_NAME_KEPT, yes -> new CloudKeeps(id, "wi-fi name"));
    gateway(device)
        .filter(gateway -> !gateway.equals(id))
        .ifPresent(
            gateway ->
                sink.fact(
                    new Behind(id, gateway, device.told(Trait.RADIO).orElse("other")),
                    device.where()));
    sink.examined(id, Aspect.DEVICES, device.where());
    if (form.ofTheAccount()) {
      sink.examined(id, Aspect.SHARING, device.where());
    }
  }

  /** The gateway that the list names; that of a gateway's own list is whoever wrote it. */
  private Optional<DeviceId> gateway(ListedDevice device) {
    Optional<DeviceId> parent = device.told(Trait.PARENT).map(named::numbered);
    boolean own = form == Form.GATEWAY_LIST && device.told(Trait.RADIO).isPresent();
    return parent.isEmpty() && own ? Optional.of(named.writer("gateway")) : parent;
  }

  private void told(ListedDevice device, Trait trait, Function<String, Fact> fact) {
    device.told(trait).ifPresent(text -> sink.fact(fact.apply(text), device.where()));
  }

  private static String digest(String home) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(("home " + home).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGEST_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
