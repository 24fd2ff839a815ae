// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretTest {
  @Test
  void toString_any_isMasked() {
    assertThat(Secret.ofText("hunter2".toCharArray())).hasToString("Secret(hidden)");
  }

  @Test
  void close_takenOver_clearsTheArrayItself() {
    byte[] bytes = {1, 2, 3};
    Secret.takeOver(bytes).close();

    assertThat(bytes).containsOnly(0);
  }

  @Test
  void read_closed_isRefused() {
    Secret secret = Secret.copyOf(new byte[] {1});
    secret.close();

    assertThatIllegalStateException().isThrownBy(secret::length);
    assertThatIllegalStateException().isThrownBy(secret::copy);
  }

  @Test
  void equals_sameBytes_areEqualWithoutTellingHashes() {
    Secret one = Vaults.token("one");

    assertThat(one).isEqualTo(Vaults.token("one")).isNotEqualTo(Vaults.token("two"));
    assertThat(one.hashCode()).isEqualTo(Vaults.token("two").hashCode());
  }

  @Test
  void ofText_anyScript_isUtf8AndComesBack() {
    String text = "пароль密码🔑é";
    try (Secret secret = Secret.ofText(text.toCharArray())) {
      assertThat(secret).isEqualTo(Secret.takeOver(text.getBytes(StandardCharsets.UTF_8)));
      assertThat(secret.<String>readText(String::new)).isEqualTo(text);
    }
  }

  @Test
  void ofText_loneSurrogate_isRefusedWithoutTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.ofText(new char[] {'q', '\ud800', 'z'}))
        .withMessage("the text is not valid Unicode");
  }

  @Test
  void readText_noText_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.copyOf(new byte[] {(byte) 0xc3}).<String>readText(String::new));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.copyOf(new byte[] {(byte) 0xff}).<String>readText(String::new));
  }

  @Test
  void secret_ofAnyKind_isNotSerializable() {
    assertThat(Serializable.class.isAssignableFrom(Secret.class)).isFalse();
  }
}
