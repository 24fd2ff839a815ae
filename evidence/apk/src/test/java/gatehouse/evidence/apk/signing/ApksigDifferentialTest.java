// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.android.apksig.ApkVerifier;
import com.android.apksig.apk.ApkFormatException;
import gatehouse.evidence.apk.Apk;
import gatehouse.evidence.apk.ApkReader;
import gatehouse.testing.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Google's own verifier as the oracle, whose verdict is ours on every file of the corpus. */
class ApksigDifferentialTest {
  @Test
  void verify_corpus_agreesWithApksig() throws IOException {
    ApkReader reader = new ApkReader(List.of());
    List<String> wrong = new ArrayList<>();
    List<String> doubts = new ArrayList<>();
    for (Path file : SharedData.files("apk", ".apk")) {
      Apk apk = reader.read(file);
      boolean ours = apk.signatures() != null && apk.signatures().verified();
      boolean theirs = apksig(file);
      if (ours && !theirs) {
        wrong.add(file.getFileName().toString());
      } else if (theirs && !ours) {
        doubts.add(file.getFileName().toString());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(doubts).isEmpty();
  }

  private static boolean apksig(Path file) throws IOException {
    try {
      return new ApkVerifier.Builder(file.toFile()).build().verify().isVerified();
    } catch (ApkFormatException | NoSuchAlgorithmException e) {
      return false;
    }
  }
}
