// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.logic.proof.Proof;
import gatehouse.logic.syntax.Tuple;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of MulVAL on a chain of subnets, the known sizes of which are the oracle. */
@SuppressWarnings("StringConcatToTextBlock") // programs of a line or two
class MulvalTest {
  private static final int SUBNET = 25;

  private static final String RULES =
      """
      .decl attackerLocated(z:symbol)
      .decl hacl(a:symbol, b:symbol, p:symbol, q:symbol)
      .decl vulExists(h:symbol, i:symbol, s:symbol, r:symbol, c:symbol)
      .decl vulExists3(h:symbol, i:symbol, s:symbol)
      .decl vulProperty(i:symbol, r:symbol, c:symbol)
      .decl networkServiceInfo(h:symbol, s:symbol, p:symbol, q:symbol, u:symbol)
      .decl hasAccount(v:symbol, h:symbol, u:symbol)
      .decl execCode(h:symbol, u:symbol)
      .decl netAccess(h:symbol, p:symbol, q:symbol)
      .decl canAccessHost(h:symbol)
      .decl principalCompromised(v:symbol)
      .decl logInService(h:symbol, p:symbol, q:symbol)
      execCode(H, P) :- hasAccount(V, H, P), principalCompromised(V), canAccessHost(H).
      execCode(H, "root") :- execCode(H, _), vulExists(H, _, _, "localExploit", "privEscalation").
      execCode(H, U) :- netAccess(H, Pr, Po), networkServiceInfo(H, S, Pr, Po, U),
          vulExists(H, _, S, "remoteExploit", "privEscalation").
      netAccess(H2, Pr, Po) :- execCode(H1, _), hacl(H1, H2, Pr, Po).
      netAccess(H, Pr, Po) :- attackerLocated(Z), hacl(Z, H, Pr, Po).
      canAccessHost(H) :- execCode(H, _).
      canAccessHost(H) :- logInService(H, Pr, Po), netAccess(H, Pr, Po).
      principalCompromised(V) :- execCode(H, "root"), hasAccount(V, H, _).
      principalCompromised(V) :- execCode(H, U), hasAccount(V, H, U).
      logInService(H, Pr, Po) :- networkServiceInfo(H, "sshd", Pr, Po, _).
      vulExists(H, I, S, R, C) :- vulExists3(H, I, S), vulProperty(I, R, C).
      """;

  @ParameterizedTest
  @CsvSource({"50, 1553, 4354, 150, 50, 13", "1000, 31041, 87118, 3000, 1000, 250"})
  void evaluate_chainOfSubnets_knownSizes(
      int hosts, long facts, long derivations, int exec, int net, int principals) {
    Database database = Programs.compile(RULES).evaluate(chain(hosts));
    assertThat(database.statistics().given()).isEqualTo(facts);
    assertThat(database.statistics().derivations()).isEqualTo(derivations);
    assertThat(database.size("execCode")).isEqualTo(exec);
    assertThat(database.size("netAccess")).isEqualTo(net);
    assertThat(database.size("principalCompromised")).isEqualTo(principals);
  }

  @Test
  void proof_rootOnThirdHost_goesThroughTheFirst() {
    Database database = Programs.compile(RULES).evaluate(chain(50));
    Proof proof = database.proof(Tuple.of("execCode", "h3", "root")).orElseThrow();
    assertThat(proof.cost()).isEqualTo(8);
    assertThat(ProofChecks.text(database, Tuple.of("execCode", "h3", "root")))
        .startsWith("[1] execCode(\"h3\", \"root\")  cost 8, by the rule at t.dl:14:1\n")
        .contains("hacl(\"internet\", \"h0\", \"tcp\", \"80\")  given");
  }

  @Test
  void proof_lastOfAThousandHosts_isDeepAndShared() {
    Database database = Programs.compile(RULES).evaluate(chain(1000));
    Tuple goal = Tuple.of("execCode", "h999", "root");
    assertThat(database.proof(goal).orElseThrow().cost()).isGreaterThan(100);
    assertThat(ProofChecks.text(database, goal).lines()).hasSizeGreaterThan(500);
    assertThat(database.graph(goal).orElseThrow().derivations()).hasSizeGreaterThan(5000);
    assertThat(database.proof(Tuple.of("execCode", "nowhere", "root"))).isEmpty();
  }

  private static FactSet chain(int hosts) {
    var facts = FactSet.builder();
    facts.add("attackerLocated", "internet").add("hacl", "internet", "h0", "tcp", "80");
    for (int a = 0; a < hosts; a++) {
      int subnet = a / SUBNET * SUBNET;
      for (int b = subnet; b < subnet + SUBNET; b++) {
        facts.add("hacl", "h" + a, "h" + b, "tcp", "80");
      }
      if (a % SUBNET == SUBNET - 1 && a + 1 < hosts) {
        facts.add("hacl", "h" + a, "h" + (a + 1), "tcp", "80");
      }
      String h = "h" + a;
      facts.add("vulExists3", h, "v" + a, "httpd").add("vulExists3", h, "l" + a, "localApp");
      facts.add("vulProperty", "v" + a, "remoteExploit", "privEscalation");
      facts.add("vulProperty", "l" + a, "localExploit", "privEscalation");
      facts.add("networkServiceInfo", h, "httpd", "tcp", "80", "apache");
      facts.add("hasAccount", "p" + a / 4, h, "user");
    }
    return facts.build();
  }

  @Test
  void graph_cyclicReachability_hasTheCycle() {
    Database database =
        Programs.run(
            ".decl e(a:symbol, b:symbol)\ne(\"a\", \"b\"). e(\"b\", \"a\").\n"
                + ".decl r(a:symbol)\nr(\"a\").\nr(Y) :- r(X), e(X, Y).");
    var graph = database.graph(Tuple.of("r", "b")).orElseThrow();
    assertThat(graph.given()).contains(Tuple.of("r", "a"));
    assertThat(graph.derivations().keySet())
        .isEqualTo(new java.util.LinkedHashSet<>(List.of(Tuple.of("r", "b"), Tuple.of("r", "a"))));
  }
}
