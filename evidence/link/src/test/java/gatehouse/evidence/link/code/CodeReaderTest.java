// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReaderTest {
  private static final String LINK = "https://mi.com/设备";

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void read_code_givesItsContent(String format) throws PictureException {
    assertThat(CodeReader.read(Codes.file(Codes.code("https://mi.com/a"), format)))
        .containsExactly("https://mi.com/a");
  }

  @Test
  void read_several_givesEach() throws PictureException {
    BufferedImage sheet =
        Codes.sheet(1000, 300, Codes.code("one.example"), Codes.code("two.example"));

    assertThat(CodeReader.read(Codes.file(sheet, "png")))
        .containsExactlyInAnyOrder("one.example", "two.example");
  }

  @Test
  void read_negative_isUnderstood() throws PictureException {
    BufferedImage image = Codes.code("dark.example");
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, ~image.getRGB(x, y));
      }
    }

    assertThat(CodeReader.read(Codes.file(image, "png"))).containsExactly("dark.example");
  }

  @Test
  void read_photoOfACamera_isReadAtFewerPoints() throws PictureException {
    BufferedImage photo = Codes.sheet(4000, 3000, Codes.code("far.example", 700));

    assertThat(CodeReader.read(Codes.file(photo, "jpg"))).containsExactly("far.example");
  }

  @Test
  void read_pictureWithoutCode_isEmpty() throws PictureException {
    assertThat(CodeReader.read(Codes.file(Codes.sheet(100, 100), "png"))).isEmpty();
    assertThat(CodeReader.read(Codes.file(Codes.sheet(1, 1), "png"))).isEmpty();
  }

  @Test
  void read_pictureFullOfCorners_givesUp() throws PictureException {
    BufferedImage corner = new BufferedImage(7, 7, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 49; i++) {
      int ring = Math.max(Math.abs(i % 7 - 3), Math.abs(i / 7 - 3));
      corner.setRGB(i % 7, i / 7, ring == 2 ? 0xffffff : 0);
    }
    BufferedImage sheet = Codes.sheet(1600, 1600);
    for (int y = 10; y < 1580; y += 12) {
      for (int x = 10; x < 1580; x += 12) {
        sheet.getGraphics().drawImage(corner, x, y, null);
      }
    }

    assertThat(CodeReader.read(Codes.file(sheet, "png"))).isEmpty();
  }

  @Test
  void read_tooLarge_isRefusedByItsHead() {
    byte[] png = Codes.file(Codes.code("a"), "png");
    png[16] = 0x7f; // the width, in the head that the check sum guards

    assertThatThrownBy(() -> CodeReader.read(png)).isInstanceOf(PictureException.class);
  }

  @Test
  void read_cutOff_isRefused() {
    byte[] png = Codes.file(Codes.code(LINK), "png");
    byte[] jpeg = Codes.file(Codes.code(LINK), "jpg");

    assertThatThrownBy(() -> CodeReader.read(Arrays.copyOf(png, 60)))
        .isInstanceOf(PictureException.class)
        .hasMessageContaining("PNG");
    assertThatThrownBy(() -> CodeReader.read(Arrays.copyOf(jpeg, 60)))
        .isInstanceOf(PictureException.class)
        .hasMessageContaining("JPEG");
    assertThatThrownBy(() -> CodeReader.read(new byte[0]))
        .isInstanceOf(PictureException.class)
        .hasMessageContaining("neither");
  }

  @Test
  void read_manyScans_isRefused() {
    byte[] jpeg = Codes.file(Codes.code(LINK), "jpg");
    byte[] bomb = Arrays.copyOf(jpeg, jpeg.length + 1000);
    for (int i = jpeg.length; i + 1 < bomb.length; i += 2) {
      bomb[i] = (byte) 0xff;
      bomb[i + 1] = (byte) 0xda;
    }

    assertThatThrownBy(() -> CodeReader.read(bomb))
        .isInstanceOf(PictureException.class)
        .hasMessageContaining("scans");
  }

  @Test
  void read_noise_isEmpty() throws PictureException {
    BufferedImage noise = new BufferedImage(800, 800, BufferedImage.TYPE_INT_RGB);
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 800 * 800; i++) {
      noise.setRGB(i % 800, i / 800, random.nextBoolean() ? 0xffffff : 0);
    }

    assertThat(CodeReader.read(Codes.file(noise, "png"))).isEmpty();
  }
}
