// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.rule;

import gatehouse.knowledge.Digests;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Keeping;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The rule files and the words of their findings, as texts.
 *
 * <p>Whoever evaluates the rules checks them against the vocabulary, and the messages against the
 * rules.
 */
public final class RuleBook {
  private final List<RuleFile> files;
  private final SortedMap<String, Bundle> bundles;

  private RuleBook(List<RuleFile> files, Map<String, byte[]> bundles) {
    this.files = files;
    this.bundles = Bundle.all(bundles);
  }

  /**
   * The rules that ship with the product.
   *
   * @throws gatehouse.knowledge.KnowledgeException when they cannot be read
   */
  public static RuleBook starter() {
    return new RuleBook(
        Stream.of("rules", "steps").flatMap(RuleBook::folder).toList(),
        Shipped.files("messages", ".properties"));
  }

  /** The rule files, in the order of their names. */
  public List<RuleFile> files() {
    return files;
  }

  /**
   * The messages in a language; what it lacks is said in English.
   *
   * @throws gatehouse.knowledge.KnowledgeException when a message is not well formed
   */
  public Messages messages(Locale locale) {
    return Messages.of(locale, bundles);
  }

  private static Stream<RuleFile> folder(String folder) {
    return Shipped.files(folder, ".dl").entrySet().stream()
        .map(file -> ruleFile(folder, file.getKey(), file.getValue()));
  }

  private static RuleFile ruleFile(String folder, String name, byte[] bytes) {
    Artefact artefact =
        new Artefact(
            Digests.sha256(bytes),
            folder + "/" + name,
            bytes.length,
            EvidenceKind.KNOWLEDGE,
            Keeping.RAW);
    return new RuleFile(artefact, name, new String(bytes, StandardCharsets.UTF_8));
  }
}
