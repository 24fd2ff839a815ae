// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.standard;

import gatehouse.assess.ProofStep;
import gatehouse.assess.audit.Home;
import gatehouse.assess.standard.Provision.Place;
import gatehouse.model.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers for every provision of the table: rules say what breaks and what keeps it, and nothing is
 * met because nobody looked.
 */
public final class StandardReport {
  private static final String FILE = "provisions.tsv";
  private static final List<Provision> PROVISIONS = read();

  private StandardReport() {}

  /** Every provision there is, in the order of the standards. */
  public static List<Provision> provisions() {
    return PROVISIONS;
  }

  /** What is to be said of a device, in the order of the standards. */
  public static List<Answer> of(Home home, String device) {
    return PROVISIONS.stream().map(provision -> answer(home, device, provision)).toList();
  }

  private static Answer answer(Home home, String device, Provision provision) {
    List<ProofStep> broken = proofs(home, "standard_broken", device, provision);
    if (!broken.isEmpty()) {
      return new Answer(provision, Verdict.NOT_MET, broken);
    }
    List<ProofStep> kept = proofs(home, "standard_kept", device, provision);
    return new Answer(provision, kept.isEmpty() ? Verdict.NOT_ASSESSED : Verdict.MET, kept);
  }

  private static List<ProofStep> proofs(
      Home home, String relation, String device, Provision provision) {
    return home.concluded(relation, device).stream()
        .filter(c -> c.text(1).equals(provision.standard().word()))
        .filter(c -> c.text(2).equals(provision.number()))
        .map(home::why)
        .toList();
  }

  private static List<Provision> read() {
    try (InputStream in = StandardReport.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      List<Provision> provisions = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .forEach(
              row ->
                  provisions.add(
                      new Provision(
                          word(Standard.values(), row.get(0)),
                          row.get(1),
                          word(Place.values(), row.get(2)))));
      return List.copyOf(provisions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <W extends Word> W word(W[] words, String text) {
    return Stream.of(words)
        .filter(w -> w.word().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(FILE + ": what is '" + text + "'?"));
  }
}
