// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UbusReplyTest {
  @Test
  void collect_board_tellsModelAndVersion() {
    assertThat(
            Told.by(
                    """
                    {"kernel":"5.15.134","hostname":"OpenWrt","model":"Xiaomi Mi Router 3G",
                    "board_name":"xiaomi,mi-router-3g","release":{"distribution":"OpenWrt",
                    "version":"23.05.2"}}
                    """)
                .facts)
        .contains(
            "device_model device:router xiaomi,mi-router-3g", "firmware device:router rom 23.05.2");
  }

  @Test
  void collect_wireless_tellsNetworksAndTheirGaps() {
    Told told =
        Told.by(
            """
            {"jsonrpc":"2.0","id":7,"result":[0,{"values":{
            "radio0":{".type":"wifi-device",".name":"radio0"},
            "radio1":{".type":"wifi-device",".name":"radio1","disabled":"1"},
            "main":{".type":"wifi-iface",".name":"main","device":"radio0","mode":"ap",
            "network":"lan","ssid":"Home","encryption":"psk2","key":"correct horse battery staple",
            "wps_pushbutton":"1"},
            "guests":{".type":"wifi-iface","device":"radio0","network":"guest","ssid":"Guests",
            "encryption":"sae-mixed","key":"zq81Lm!kd02","isolate":"1"},
            "off":{".type":"wifi-iface","device":"radio1","ssid":"Off","encryption":"none"}}}]}
            """);
    assertThat(told.facts)
        .contains(
            "wifi segment:Home Home wpa2",
            "wifi_has segment:Home wps",
            "wifi_has segment:Home no frame protection",
            "wifi segment:Guests Guests wpa2 and wpa3",
            "wifi_has segment:Guests frame protection",
            "isolated segment:Guests",
            "router_setting device:router guest network on",
            "router_setting device:router wps on");
    assertThat(told.facts.toString()).doesNotContain("horse").doesNotContain("Off");
  }

  @Test
  void collect_firewall_tellsWhatComesIn() {
    assertThat(
            Told.by(
                    """
                    {"values":{"z1":{".type":"zone","name":"lan","input":"ACCEPT"},
                    "z2":{".type":"zone","name":"wan","input":"REJECT","forward":"REJECT"},
                    "r1":{".type":"rule","src":"wan","proto":"icmp","target":"ACCEPT"},
                    "r2":{".type":"rule","src":"wan","proto":"tcp","dest_port":"443",
                    "target":"ACCEPT"},
                    "d1":{".type":"redirect","src":"wan","src_dport":"8554","proto":"tcp",
                    "dest_ip":"192.168.1.9","dest_port":"554"},
                    "d2":{".type":"redirect","src":"wan","dest_ip":"192.168.1.10"}}}
                    """)
                .facts)
        .contains(
            "router_setting device:router firewall on",
            "router_setting device:router remote admin on",
            "port_mapping device:router tcp 8554 192.168.1.9 554 owner",
            "router_setting device:router dmz 192.168.1.10");
  }

  @Test
  void collect_firewallThatLetsAllIn_isOff() {
    assertThat(
            Told.by(
                    "{\"values\":{\"z\":{\".type\":\"zone\",\"name\":\"wan\",\"input\":\"ACCEPT\"}}}")
                .facts)
        .contains(
            "router_setting device:router firewall off",
            "router_setting device:router remote admin off");
  }

  @Test
  void collect_networkAndAddresses_tellSegments() {
    assertThat(
            Told.by(
                    """
                    {"values":{"lan":{".type":"interface",".name":"lan","proto":"static",
                    "ipaddr":"192.168.1.1","netmask":"255.255.255.0"},
                    "iot":{".type":"interface",".name":"iot","proto":"static",
                    "ipaddr":"10.0.8.1/22"}}}
                    """)
                .facts)
        .contains(
            "subnet segment:lan 192.168.1.0/24",
            "segment segment:iot iot devices",
            "subnet segment:iot 10.0.8.0/22",
            "gateway segment:lan device:router");
    assertThat(
            Told.by(
                    """
                    {"values":{"d":{".type":"dnsmasq","rebind_protection":"0"},
                    "lan":{".type":"dhcp","interface":"lan","dhcp_option":["6,192.168.1.2,9.9.9.9"]}}}
                    """)
                .facts)
        .contains(
            "router_setting device:router rebind protection off",
            "address_server segment:lan device:router",
            "name_server segment:lan 9.9.9.9");
  }

  @Test
  void collect_services_tellsDoorsAndCommandLine() {
    assertThat(Told.by("{\"values\":{\"c\":{\".type\":\"upnpd\",\"enabled\":\"1\"}}}").facts)
        .contains(
            "router_setting device:router upnp on", "router_setting device:router nat-pmp on");
    assertThat(Told.by("{\"values\":{\"c\":{\".type\":\"dropbear\",\"enable\":\"0\"}}}").facts)
        .contains("router_setting device:router ssh off");
  }

  @Test
  void collect_airAndLeases_areTold() {
    assertThat(
            Told.by(
                    """
                    {"phy":"phy0","ssid":"Home","mode":"Master","encryption":{"enabled":true,
                    "wpa":[1,2],"authentication":["psk"],"ciphers":["tkip","ccmp"]}}
                    """)
                .facts)
        .contains("wifi segment:Home Home wpa and wpa2", "wifi_has segment:Home tkip");
    assertThat(
            Told.by(
                    """
                    {"dhcp_leases":[{"expires":10,"hostname":"plug","macaddr":"50:EC:50:00:00:01",
                    "ipaddr":"192.168.1.40"}],"dhcp6_leases":[]}
                    """)
                .facts)
        .contains(
            "device device:mac/50:ec:50:00:00:01 lease",
            "device_name device:mac/50:ec:50:00:00:01 plug");
  }
}
