// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.proof;

import gatehouse.model.ArtefactId;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.Manifest;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Says where something was read, so that a person can open the place. */
public final class Citations {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final String PACK = "pack ";
  private static final String CERTIFICATE = "certificate ";

  private final Words words;
  private final Map<ArtefactId, String> names = new HashMap<>();

  /** Citations of the evidence in this manifest. */
  public Citations(Manifest manifest, Words words) {
    this.words = words;
    for (Artefact artefact : manifest.artefacts()) {
      names.putIfAbsent(artefact.id(), artefact.name());
    }
  }

  /** The artefact and the place in it: {@code bugreport.zip, line 4711}. */
  public Phrase place(Observed<?> observed) {
    return words.say(
        "source.place",
        Map.of("artefact", artefact(observed), "place", place(observed.source().locator())));
  }

  /** How much the observation is worth, who made it and when. */
  public Phrase worth(Observed<?> observed) {
    return words.say(
        "source.worth",
        Map.of(
            "assurance", Phrase.words(words.word("assurance", observed.assurance())),
            "collector", collector(observed),
            "seen", Phrase.words(moment(observed.period().seen()))));
  }

  /** The name of the artefact; its digest when the manifest does not have it. */
  public Phrase artefact(Observed<?> observed) {
    ArtefactId id = observed.source().artefact();
    String name = names.get(id);
    return name == null
        ? words.say(
            "source.unlisted",
            Map.of(
                "collector", collector(observed),
                "digest", Phrase.words(id.brief())))
        : Phrase.evidence(name);
  }

  /** Who read it; a pack keeps its name. */
  private Phrase collector(Observed<?> observed) {
    String name = observed.source().collector();
    return name.startsWith(PACK)
        ? words.say("source.pack", "name", Phrase.evidence(name.substring(PACK.length())))
        : words.wordOrItself("collector", name);
  }

  /** A moment, to the minute. */
  public static String moment(Instant instant) {
    return MINUTE.format(instant);
  }

  private Phrase place(Locator locator) {
    return switch (locator) {
      case Locator.Whole whole -> Phrase.words(words.text("place.whole"));
      case Locator.Line line -> words.say("place.line", "n", number(line.number()));
      case Locator.Offset offset ->
          words.say("place.offset", "n", Phrase.words("0x" + Long.toHexString(offset.bytes())));
      case Locator.Part part -> part(part.name());
      case Locator.Inside inside ->
          inside.place() instanceof Locator.Whole
              ? Phrase.evidence(inside.entry())
              : words.say(
                  "place.inside",
                  Map.of("entry", Phrase.evidence(inside.entry()), "place", place(inside.place())));
    };
  }

  private Phrase part(String name) {
    return name.startsWith(CERTIFICATE)
        ? words.say(
            "place.certificate", "digest", Phrase.evidence(name.substring(CERTIFICATE.length())))
        : Phrase.evidence(name);
  }

  private static Phrase number(long number) {
    return Phrase.words(Long.toString(number));
  }
}
