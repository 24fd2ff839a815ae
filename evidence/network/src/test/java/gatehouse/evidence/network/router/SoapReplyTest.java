// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoapReplyTest {
  @Test
  void collect_networks_tellsEncryptionGuestsAndStrength() {
    Told told =
        Told.by(
            answer(
                    "WLANConfiguration",
                    "GetInfo",
                    "<NewEnable>1</NewEnable><NewSSID>Home</NewSSID>"
                        + "<NewBeaconType>WPAand11i</NewBeaconType>")
                + answer(
                    "WLANConfiguration",
                    "GetSecurityKeys",
                    "<NewKeyPassphrase>sommer2019</NewKeyPassphrase>")
                + answer(
                    "WLANConfiguration",
                    "GetInfo",
                    "<NewEnable>0</NewEnable><NewSSID>Guests</NewSSID>"
                        + "<NewBeaconType>11i</NewBeaconType>"
                        + "<NewX_AVM-DE_APType>guest</NewX_AVM-DE_APType>"));
    assertThat(told.facts)
        .contains(
            "wifi segment:Home Home wpa and wpa2", "router_setting device:router guest network off")
        .anyMatch(f -> f.startsWith("wifi_password segment:Home "));
    assertThat(told.facts.toString()).doesNotContain("sommer").doesNotContain("Guests");
  }

  @Test
  void collect_deviceAndUpdate_areTold() {
    assertThat(
            Told.by(
                    answer(
                            "DeviceInfo",
                            "GetInfo",
                            "<NewManufacturerName>AVM</NewManufacturerName>"
                                + "<NewModelName>FRITZ!Box 7590</NewModelName>"
                                + "<NewSerialNumber>1234567890AB</NewSerialNumber>"
                                + "<NewSoftwareVersion>154.07.57</NewSoftwareVersion>")
                        + answer(
                            "UserInterface",
                            "GetInfo",
                            "<NewUpgradeAvailable>1</NewUpgradeAvailable>"
                                + "<NewX_AVM-DE_Version>154.08.02</NewX_AVM-DE_Version>")
                        + answer("X_AVM-DE_RemoteAccess", "GetInfo", "<NewEnabled>1</NewEnabled>"))
                .facts)
        .contains(
            "device_model device:router FRITZ!Box 7590",
            "firmware device:router rom 154.07.57",
            "update_offered device:router 154.08.02",
            "router_setting device:router remote admin on");
  }

  @Test
  void collect_hostsAndDoors_areTold() {
    assertThat(
            Told.by(
                    answer(
                            "Hosts",
                            "GetGenericHostEntry",
                            "<NewIPAddress>192.168.178.20</NewIPAddress>"
                                + "<NewMACAddress>64:CC:2E:00:00:09</NewMACAddress>"
                                + "<NewHostName>lamp</NewHostName>")
                        + answer(
                            "WANIPConnection",
                            "GetGenericPortMappingEntry",
                            "<NewExternalPort>8080</NewExternalPort><NewProtocol>TCP</NewProtocol>"
                                + "<NewInternalPort>80</NewInternalPort>"
                                + "<NewInternalClient>192.168.178.20</NewInternalClient>"
                                + "<NewEnabled>1</NewEnabled>"))
                .facts)
        .contains(
            "device_name device:mac/64:cc:2e:00:00:09 lamp",
            "port_mapping device:router tcp 8080 192.168.178.20 80 upnp");
  }

  @Test
  void read_entityFromOutside_isNotFollowed() {
    String hostile =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + answer("DeviceInfo", "GetInfo", "<NewModelName>&x;</NewModelName>").substring(21);
    assertThat(Told.ifAny(hostile.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .satisfies(
            told ->
                assertThat(told.map(t -> t.facts.toString()).orElse(""))
                    .doesNotContain("device_model"));
  }

  @Test
  void read_brokenAnswer_losesOnlyItself() {
    Told told =
        Told.by(
            answer("UserInterface", "GetInfo", "<NewUpgradeAvailable>0</NewUpgradeAvailable>")
                + "<?xml version=\"1.0\"?><s:Envelope");
    assertThat(told.facts).contains("up_to_date device:router");
    assertThat(told.gaps).contains("router: 1 answers of the file break off.");
  }

  static String answer(String service, String action, String values) {
    return "<?xml version=\"1.0\"?><s:Envelope"
        + " xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">"
        + "<s:Body><u:%sResponse xmlns:u=\"urn:dslforum-org:service:%s:1\">%s</u:%sResponse></s:Body></s:Envelope>\n"
            .formatted(action, service, values, action);
  }
}
