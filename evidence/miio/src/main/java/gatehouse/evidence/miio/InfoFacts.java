// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio;

import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.IdentityFact.Handle;
import gatehouse.model.identity.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What {@code miIO.info} says of a device; its token and its network's name are not facts. */
final class InfoFacts {
  private static final int LONGEST = 100;

  private final JsonNode info;
  private final List<Fact> facts = new ArrayList<>();

  private InfoFacts(JsonNode info) {
    this.info = info;
  }

  static List<Fact> of(DeviceId id, JsonNode info) {
    InfoFacts read = new InfoFacts(info);
    read.add("model", model -> new DeviceFact.DeviceModel(id, model));
    read.add("fw_ver", version -> new DeviceFact.Firmware(id, "system", version));
    read.add("mcu_fw_ver", version -> new DeviceFact.Firmware(id, "mcu", version));
    read.add("wifi_fw_ver", version -> new DeviceFact.Firmware(id, "wi-fi", version));
    read.add("mac", mac -> new DeviceFact.DeviceAddress(id, "mac", mac.toLowerCase(Locale.ROOT)));
    read.add("mac", mac -> new Handle(id.value(), Marks.MAC, mac.toLowerCase(Locale.ROOT)));
    return read.facts;
  }

  private void add(String name, Function<String, Fact> fact) {
    String said = info.path(name).asString("").strip();
    boolean plain = said.chars().noneMatch(Character::isISOControl);
    if (!said.isEmpty() && said.length() <= LONGEST && plain) {
      facts.add(fact.apply(said));
    }
  }
}
