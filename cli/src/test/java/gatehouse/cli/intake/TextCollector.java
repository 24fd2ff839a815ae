// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import gatehouse.model.AppId;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.evidence.Collector;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import gatehouse.model.fact.ApkFact.AppLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Takes files that begin with "app " for apps named by the rest, and folders with a file "whole"
 * for one piece; fails as the text says.
 */
final class TextCollector implements Collector {
  @Override
  public Optional<Found> recognise(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return Files.exists(path.resolve("whole"))
          ? Optional.of(
              new Found(
                  EvidenceKind.STOCK_IMAGE,
                  path,
                  List.of(path.resolve("whole"), path.resolve("inner").resolve("part"))))
          : Optional.empty();
    }
    return Files.readString(path).startsWith("app ")
        ? Optional.of(Found.file(EvidenceKind.APK, path))
        : Optional.empty();
  }

  @Override
  public void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException {
    String text = Files.readString(found.files().getFirst());
    AppId app = AppId.inFile(artefact);
    sink.fact(new AppLabel(app, text.substring(4)), new Locator.Line(1));
    switch (text) {
      case "app disk" -> throw new IOException("the disk is gone");
      case "app bug" -> throw new IllegalStateException("a bug");
      default -> sink.examined(app, Aspect.MANIFEST, new Locator.Whole());
    }
  }
}
