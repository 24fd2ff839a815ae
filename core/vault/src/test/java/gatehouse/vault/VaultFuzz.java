// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

/** Whatever a file holds, reading it ends with a vault or a {@link VaultException}. */
class VaultFuzz {
  @FuzzTest
  void file_anything_endsTyped(byte[] data) {
    file(data);
  }

  @FuzzTest
  void index_anything_endsTyped(byte[] data) {
    index(data);
  }

  static void file(byte[] data) {
    try {
      SealedFile sealed = SealedFile.parse(data);
      assertThat(SealedFile.parse(sealed.encode()).blocks()).hasSameSizeAs(sealed.blocks());
    } catch (VaultException e) {
      assertThat(e).message().isNotBlank();
    }
  }

  /** What is read is written the same, except for marks that came twice and unknown kinds. */
  static Optional<Index> index(byte[] data) {
    try {
      Index index = Index.decode(data);
      assertThat(index.encode()).hasSizeLessThanOrEqualTo(data.length);
      return Optional.of(index);
    } catch (VaultException e) {
      assertThat(e).message().isNotBlank();
      return Optional.empty();
    }
  }
}
