// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

import com.google.zxing.LuminanceSource;
import java.util.Arrays;

/** The brightness of a picture, a byte for each point, 0 for black. */
final class Brightness extends LuminanceSource {
  private final byte[] points;

  Brightness(byte[] points, int width, int height) {
    super(width, height);
    this.points = points;
  }

  @Override
  public byte[] getRow(int y, byte[] row) {
    byte[] out = row != null && row.length >= getWidth() ? row : new byte[getWidth()];
    System.arraycopy(points, y * getWidth(), out, 0, getWidth());
    return out;
  }

  @Override
  public byte[] getMatrix() {
    return points;
  }

  /** A picture with this part of it white. */
  Brightness without(int left, int top, int right, int bottom) {
    byte[] rest = points.clone();
    for (int y = Math.max(0, top); y < Math.min(getHeight(), bottom); y++) {
      int start = y * getWidth();
      Arrays.fill(
          rest,
          start + Math.clamp(left, 0, getWidth()),
          start + Math.clamp(right, 0, getWidth()),
          (byte) 0xff);
    }
    return new Brightness(rest, getWidth(), getHeight());
  }

  /** The picture at half its size, four points made one. */
  Brightness half() {
    int width = getWidth() / 2;
    int height = getHeight() / 2;
    byte[] small = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = 2 * y * getWidth() + 2 * x;
        int sum =
            (points[at] & 0xff)
                + (points[at + 1] & 0xff)
                + (points[at + getWidth()] & 0xff)
                + (points[at + getWidth() + 1] & 0xff);
        small[y * width + x] = (byte) (sum / 4);
      }
    }
    return new Brightness(small, width, height);
  }
}
