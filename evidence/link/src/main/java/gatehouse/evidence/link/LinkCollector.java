// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link;

import gatehouse.evidence.link.brand.Brands;
import gatehouse.evidence.link.code.PictureException;
import gatehouse.evidence.link.code.PictureKind;
import gatehouse.evidence.link.judge.Judgement;
import gatehouse.evidence.link.message.MessageText;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.LinkId;
import gatehouse.model.Locator;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import gatehouse.model.fact.LinkFact.LinksJudged;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads messages, exported chats, lists of links, and pictures that hold codes; what they say
 * besides links is not kept. It is to be asked last: much that is a text is something else as well.
 */
public final class LinkCollector implements Collector {
  /** So much of a text is read; a chat of many years is larger. */
  static final int LARGEST_TEXT = 4 << 20;

  /** So many different links of one message are judged. */
  static final int MOST_LINKS = 2_000;

  /** Of so many doubtful links of one message something is stated. */
  static final int MOST_STATED = 200;

  private static final int LARGEST_PICTURE = 24 << 20;

  private final LinkInspector inspector;
  private final LinkStatements statements;

  /**
   * A collector.
   *
   * @param inspector judges the links
   * @param brands those that the inspector watches over
   */
  public LinkCollector(LinkInspector inspector, Brands brands) {
    this.inspector = inspector;
    this.statements = new LinkStatements(brands);
  }

  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    byte[] head = read(path, MessageText.HEAD_BYTES);
    return PictureKind.isPicture(head)
            || MessageText.written(head).filter(inspector::finds).isPresent()
        ? Optional.of(Found.file(EvidenceKind.MESSAGE, path))
        : Optional.empty();
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    sink.holdsSecret();
    Reading reading = new Reading(LinkId.message(artefact), sink);
    byte[] file = read(found.path(), LARGEST_PICTURE + 1);
    if (PictureKind.isPicture(file)) {
      picture(file, reading);
    } else {
      text(file, reading);
    }
    reading.end();
  }

  private void picture(byte[] file, Reading reading) {
    try {
      reading.take(inspector.picture(file).judgements(), new Locator.Whole());
    } catch (PictureException e) {
      reading.left("The picture could not be read: " + e.getMessage() + ".");
    }
  }

  private void text(byte[] file, Reading reading) {
    byte[] read = file.length > LARGEST_TEXT ? Arrays.copyOf(file, LARGEST_TEXT) : file;
    if (read.length < file.length) {
      reading.left("Only the first 4 MB of the message were read.");
    }
    List<String> lines = MessageText.decode(read).lines().toList();
    for (int i = 0; i < lines.size() && reading.goesOn(); i++) {
      reading.take(inspector.text(lines.get(i)), new Locator.Line(i + 1L));
    }
  }

  private static byte[] read(Path path, int most) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(most);
    }
  }

  /** What was read of one message so far. */
  private final class Reading {
    private final LinkId message;
    private final FactSink sink;
    private final Set<String> seen = new HashSet<>();
    private boolean whole = true;
    private int stated;

    private Reading(LinkId message, FactSink sink) {
      this.message = message;
      this.sink = sink;
    }

    private boolean goesOn() {
      return seen.size() < MOST_LINKS;
    }

    private void take(List<Judgement> judgements, Locator where) {
      for (Judgement judgement : judgements) {
        if (seen.add(judgement.shown())
            && LinkStatements.isDoubtful(judgement)
            && stated++ < MOST_STATED) {
          statements.state(judgement, where, sink);
        }
      }
    }

    private void left(String reason) {
      whole = false;
      sink.notExamined(message, Aspect.LINKS, reason, new Locator.Whole());
    }

    private void end() {
      sink.fact(new LinksJudged(message, seen.size()), new Locator.Whole());
      if (!goesOn()) {
        left("Only the first 2,000 links of the message were looked at.");
      }
      if (stated > MOST_STATED) {
        left("Of more than 200 doubtful links in the message, only the first were told.");
      }
      if (whole) {
        sink.examined(message, Aspect.LINKS, new Locator.Whole());
      }
    }
  }
}
