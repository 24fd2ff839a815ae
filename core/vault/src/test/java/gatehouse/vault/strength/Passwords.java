// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Passwords of our own making, by how they were made. */
final class Passwords {
  static final StrengthMeter METER = StrengthMeter.starter();

  /** As people with an English keyboard choose them. */
  static final List<String> ENGLISH =
      List.of(
          "password",
          "123456",
          "qwerty",
          "iloveyou",
          "monkey",
          "dragon12",
          "letmein1",
          "sunshine7",
          "Summer2024",
          "Summer2024!",
          "P@ssw0rd",
          "p4ssw0rd123",
          "michael1985",
          "jessica21",
          "zxcvbnm",
          "1qaz2wsx",
          "qwertyuiop",
          "asdf1234",
          "abc123",
          "aaaaaa",
          "abcdefg",
          "19870312",
          "12/03/1987",
          "2468013579",
          "batman99",
          "Superman!",
          "football10",
          "charlie7",
          "correcthorse",
          "correcthorsebatterystaple",
          "purplemonkeydishwasher",
          "blue-river-stone-lamp",
          "horse77tree",
          "ilovemydog",
          "kitchenlamp4",
          "thunder88cat",
          "Tr0ub4dour&3",
          "maryhadalittlelamb",
          "x7Kp2mQ9",
          "k7#Vq!x9Lm2p",
          "8f3kQ9xZ2b",
          "jgmKq82nfoWp4nbx1sd9",
          "vZ4&tT9w",
          "qPx83mmKd0",
          "hT5$kk2Lw9@p",
          "rWibMFACxAUGZmxhVncy",
          "eheuczkqyq",
          "mxkrvptz",
          "0w4kzq7h",
          "zq!8Lp");

  /** As the people choose them for whom Gatehouse is made. */
  static final List<String> OURS =
      List.of(
          "mihome888",
          "miwifi12345",
          "Xiaomi2024",
          "woaini1314",
          "redmi123456",
          "mijia666",
          "aqara2023",
          "contraseña1",
          "teamo2020",
          "micasa1234",
          "mariposa99",
          "senha2022",
          "flamengo10",
          "meuamor123",
          "jaimatadi108",
          "pyaar123",
          "omsairam9",
          "मेरापासवर्ड",
          "sayangku99",
          "rahasia2021",
          "cintaku123",
          "пароль2020",
          "любовь777",
          "солнышко1",
          "ghbdtn123",
          "lyubov1990",
          "matkhau2023",
          "anhyeuem99",
          "vietnam1975",
          "zhangwei1988",
          "laopo520",
          "密码12345",
          "nihao2022",
          "xiaoai2023");

  private static final String ALPHABET =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  private Passwords() {}

  /** Letters and digits by dice. */
  static List<String> random(int count, int length) {
    SplittableRandom dice = new SplittableRandom(20261101);
    List<String> passwords = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder password = new StringBuilder();
      for (int c = 0; c < length; c++) {
        password.append(ALPHABET.charAt(dice.nextInt(ALPHABET.length())));
      }
      passwords.add(password.toString());
    }
    return passwords;
  }

  static Strength judge(String password) {
    return METER.judge(password.toCharArray(), Home.unknown(), Use.WIFI);
  }

  static double guesses(String password) {
    return judge(password).log10Guesses();
  }
}
