// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.first;

import gatehouse.assess.Assessment;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade;
import gatehouse.assess.Subject;
import gatehouse.report.EntryWords;
import gatehouse.report.Lists;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a report could not see: kinds of things of which nothing was brought, and things seen in
 * part.
 */
final class Unseen {
  private static final List<String> KINDS = List.of("phone", "device", "segment", "account");
  private static final int NAMED = 3;

  private final Assessment assessment;
  private final Words words;
  private final EntryWords names;

  Unseen(Assessment assessment, Words words) {
    this.assessment = assessment;
    this.words = words;
    this.names = new EntryWords(assessment, words);
  }

  List<Phrase> tell() {
    List<Phrase> told = new ArrayList<>();
    List<Phrase> missing =
        KINDS.stream()
            .filter(kind -> assessment.subjects().values().stream().noneMatch(is(kind)))
            .map(kind -> Phrase.words(words.text("front.kind." + kind)))
            .toList();
    if (!missing.isEmpty()) {
      told.add(words.say("front.missing", "kinds", Lists.some(words, missing, missing.size())));
    }
    List<Phrase> inPart =
        mostTellingFirst().map(Gap::subject).distinct().map(names::name).distinct().toList();
    if (!inPart.isEmpty()) {
      told.add(words.say("front.in-part", "things", Lists.some(words, inPart, NAMED)));
    }
    return told;
  }

  private static Predicate<Subject> is(String kind) {
    return subject -> subject.kind().equals(kind);
  }

  private Stream<Gap> mostTellingFirst() {
    return Stream.concat(
        assessment.grade().narrowing().stream().map(Grade.Look::gap), assessment.gaps().stream());
  }
}
