// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.phone;

import gatehouse.evidence.phone.PhoneCollectors;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.Vocabulary;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Prints what a file or folder tells, a fact a line with tabs between: {@code PhoneFacts PATH}. */
final class PhoneFacts implements FactSink {
  private final SortedSet<String> lines = new TreeSet<>();

  private PhoneFacts() {}

  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[0]);
    PhoneFacts facts = new PhoneFacts();
    for (Collector collector : PhoneCollectors.all()) {
      Optional<Found> found = collector.recognise(path);
      if (found.isPresent()) {
        collector.collect(found.get(), new ArtefactId("0".repeat(64)), facts);
        break;
      }
    }
    facts.lines.forEach(System.out::println);
  }

  @Override
  public void fact(Fact fact, Locator where, Assurance assurance) {
    StringBuilder line = new StringBuilder(Vocabulary.relationOf(fact).name());
    Vocabulary.values(fact).forEach(value -> line.append('\t').append(value));
    lines.add(line.toString());
  }

  @Override
  public void examined(Id subject, Aspect aspect, Locator where) {
    lines.add("examined\t" + subject.value() + "\t" + aspect.word());
  }

  @Override
  public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
    lines.add("not_examined\t" + subject.value() + "\t" + aspect.word() + "\t" + reason);
  }
}
