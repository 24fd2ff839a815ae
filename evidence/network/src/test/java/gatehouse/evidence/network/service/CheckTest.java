// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.fact.CoverageFact.NotExamined;
import gatehouse.model.fact.DeviceFact.AsksSignIn;
import gatehouse.model.fact.DeviceFact.NoSignIn;
import gatehouse.model.fact.DeviceFact.Service;
import gatehouse.model.fact.Protocol;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest implements FactSink {
  private final List<Fact> facts = new ArrayList<>();

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    facts.add(fact);
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {}

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    facts.add(new NotExamined(subject.value(), aspect, reason));
  }

  @ParameterizedTest
  @CsvSource({"'BusyBox\r\n/ # ',true", "'lumi login: ',false", "'Password:',false"})
  void telnet_prompt_saysWhetherItAsks(String prompt, boolean open) throws IOException {
    look(new ShellCheck(), "\u00ff\u00fd\u0001" + prompt);
    assertThat(facts).anyMatch(f -> f instanceof Service s && s.protocol() == Protocol.TELNET);
    assertThat(facts.stream().anyMatch(NoSignIn.class::isInstance)).isEqualTo(open);
    assertThat(facts.stream().anyMatch(AsksSignIn.class::isInstance)).isEqualTo(!open);
  }

  @ParameterizedTest
  @CsvSource({"0,true", "5,false", "4,false"})
  void mqtt_nobody_isLetInOrNot(int code, boolean open) throws IOException {
    look(new MqttCheck(Protocol.MQTT), " \u0002\u0000" + (char) code);
    assertThat(facts.stream().anyMatch(NoSignIn.class::isInstance)).isEqualTo(open);
    assertThat(facts.stream().anyMatch(AsksSignIn.class::isInstance)).isEqualTo(!open);
  }

  @Test
  void rtsp_descriptionOfAPicture_isOpen() throws IOException {
    look(new RtspCheck(), "RTSP/1.0 200 OK\r\nCSeq: 1\r\n\r\nv=0\r\nm=video 0 RTP/AVP 96\r\n");
    assertThat(facts).anyMatch(f -> f instanceof NoSignIn n && n.what().equals("the picture"));
  }

  @Test
  void rtsp_demandForAName_asks() throws IOException {
    look(new RtspCheck(), "RTSP/1.0 401 Unauthorized\r\nCSeq: 1\r\n\r\n");
    assertThat(facts).anyMatch(AsksSignIn.class::isInstance).noneMatch(NoSignIn.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource({
    "'220 box\r\n|230 come in\r\n',true",
    "'220 box\r\n|331 who?\r\n|530 no\r\n',false",
    "'220 box\r\n|530 no\r\n',false"
  })
  void ftp_anonymous_isLetInOrNot(String answers, boolean open) throws IOException {
    look(new FtpCheck(), answers);
    assertThat(facts).anyMatch(f -> f instanceof Service s && s.protocol() == Protocol.FTP);
    assertThat(facts.stream().anyMatch(NoSignIn.class::isInstance)).isEqualTo(open);
    assertThat(facts.stream().anyMatch(AsksSignIn.class::isInstance)).isEqualTo(!open);
  }

  @ParameterizedTest
  @CsvSource({
    "'RFB 003.008\n|\u0001\u0001',true",
    "'RFB 003.008\n|\u0002\u0010\u0002',false",
    "'RFB 003.003\n|\u0000\u0000\u0000\u0001',true",
    "'RFB 003.003\n|\u0000\u0000\u0000\u0002',false"
  })
  void vnc_screen_isOfferedToAllOrNot(String answers, boolean open) throws IOException {
    look(new ScreenCheck(), answers);
    assertThat(facts).anyMatch(f -> f instanceof Service s && s.protocol() == Protocol.VNC);
    assertThat(facts.stream().anyMatch(NoSignIn.class::isInstance)).isEqualTo(open);
    assertThat(facts.stream().anyMatch(AsksSignIn.class::isInstance)).isEqualTo(!open);
  }

  @Test
  void vnc_thatOffersNoSignInAtAll_isNoFault() throws IOException {
    look(new ScreenCheck(), "RFB 003.008\n|\u0000");
    assertThat(facts).noneMatch(f -> f instanceof NoSignIn || f instanceof AsksSignIn);
  }

  @Test
  void remoteDesktop_thatConfirms_asks() throws IOException {
    look(
        new RemoteDesktopCheck(),
        "\u0003\u0000\u0000\u000b\u0006\u00d0\u0000\u0000\u0012\u0012\u0000");
    assertThat(facts).anyMatch(AsksSignIn.class::isInstance);
  }

  @Test
  void http_pageThatChangesNothing_isNoFault() throws IOException {
    look(new HttpCheck(Protocol.HTTP), "HTTP/1.1 200 OK\r\nServer: nginx\r\n\r\n<p>hello</p>");
    assertThat(facts).anyMatch(Service.class::isInstance).noneMatch(NoSignIn.class::isInstance);
  }

  @Test
  void http_pageWithSettings_isOpen() throws IOException {
    look(
        new HttpCheck(Protocol.HTTP),
        "HTTP/1.1 200 OK\r\n\r\n<form method=\"post\"><input name=\"ssid\"></form>");
    assertThat(facts).anyMatch(NoSignIn.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource({
    "21", "22", "23", "443", "554", "631", "1883", "3389", "5555", "5900", "6668", "55443"
  })
  void everyCheck_onAStrangerWhoNeverStops_claimsNothing(int usual) throws IOException {
    byte[] flood = new byte[1 << 16];
    try (Stranger stranger =
        new Stranger(
            guest -> {
              while (true) {
                guest.getOutputStream().write(flood);
              }
            })) {
      Checks.look(DeviceId.withDid("1"), stranger.at(), usual, this);
    }
    assertThat(facts)
        .noneMatch(f -> f instanceof NoSignIn || f instanceof AsksSignIn)
        .anyMatch(NotExamined.class::isInstance);
  }

  /** Turns of the stranger are parted by upright lines; ours are between them. */
  private void look(Check check, String answer) throws IOException {
    try (Stranger stranger =
        new Stranger(
            guest -> {
              for (String turn : answer.split("[|]", -1)) {
                guest.getOutputStream().write(turn.getBytes(StandardCharsets.ISO_8859_1));
                if (!answer.endsWith(turn)) {
                  assertThat(guest.getInputStream().read(new byte[256])).isPositive();
                }
              }
              guest.shutdownOutput();
              guest.getInputStream().readAllBytes();
            })) {
      assertThat(check.look(new Teller(DeviceId.withDid("1"), stranger.at(), this))).isTrue();
    }
  }
}
