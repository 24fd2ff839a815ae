// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.link;

import gatehouse.evidence.link.address.Address;
import gatehouse.evidence.link.address.AddressReader;
import gatehouse.evidence.link.address.LinkException;
import gatehouse.evidence.link.brand.Brands;
import gatehouse.evidence.link.judge.LinkJudge;
import gatehouse.evidence.link.list.Lists;
import gatehouse.evidence.link.suffix.Suffixes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** How many links a second of CPU can be looked up in a list: {@code ListBench [NAMES]}. */
final class ListBench {
  private static final int DEFAULT_NAMES = 1_000_000;
  private static final int LINKS = 1 << 18;
  private static final int ROUNDS = 6;
  private static final int JUDGED = 20_000;

  private ListBench() {}

  public static void main(String[] arguments) throws IOException, LinkException {
    int names = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_NAMES;
    Suffixes suffixes = Suffixes.carried();
    Path file = Files.createTempFile("list", ".txt");
    List<String> listed = names(names);
    Files.write(file, listed);
    Lists lists = new Lists(suffixes);
    double start = cpu();
    long before = used();
    lists.add("list", file);
    System.out.printf(
        Locale.ROOT,
        "%,d names, %,d bytes; read in %.2f CPU s; %.1f MB kept%n",
        names,
        Files.size(file),
        cpu() - start,
        (used() - before) / 1e6);
    Files.delete(file);

    List<String> links = links(listed);
    List<Address> addresses = new ArrayList<>();
    for (String link : links) {
      addresses.add(AddressReader.read(link));
    }
    for (int round = 0; round < ROUNDS; round++) {
      double asked = cpu();
      int hits = 0;
      for (Address address : addresses) {
        hits += lists.find(address).isPresent() ? 1 : 0;
      }
      double answered = cpu();
      for (String link : links) {
        hits += lists.find(AddressReader.read(link)).isPresent() ? 1 : 0;
      }
      System.out.printf(
          Locale.ROOT,
          "links a CPU second: %,.0f looked up; %,.0f read and looked up (%d hits)%n",
          LINKS / (answered - asked),
          LINKS / (cpu() - answered),
          hits / 2);
    }
    LinkJudge judge = new LinkJudge(suffixes, Brands.with(List.of()), lists);
    for (int round = 0; round < ROUNDS; round++) {
      double asked = cpu();
      int reasons = 0;
      for (String link : links.subList(0, JUDGED)) {
        reasons += judge.judge(link).reasons().size();
      }
      System.out.printf(
          Locale.ROOT,
          "whole judgements a CPU second: %,.0f (%d reasons)%n",
          JUDGED / (cpu() - asked),
          reasons);
    }
  }

  private static List<String> names(int count) {
    SplittableRandom random = new SplittableRandom(7);
    List<String> endings = List.of("com", "net", "ru", "top", "co.in", "com.br", "xyz", "cn");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder name = new StringBuilder();
      for (int letter = 6 + random.nextInt(10); letter > 0; letter--) {
        name.append((char) ('a' + random.nextInt(26)));
      }
      names.add(name.append('.').append(endings.get(random.nextInt(endings.size()))).toString());
    }
    return names;
  }

  /** Three in ten are listed, half of these by a name below; the others are not. */
  private static List<String> links(List<String> listed) {
    SplittableRandom random = new SplittableRandom(8);
    List<String> others = names(LINKS);
    List<String> links = new ArrayList<>();
    for (int i = 0; i < LINKS; i++) {
      boolean bad = random.nextInt(10) < 3;
      String name = bad ? listed.get(random.nextInt(listed.size())) : "x" + others.get(i);
      String host = random.nextBoolean() ? "www." + name : name;
      links.add("https://" + host + "/path/" + i + "?q=" + i);
    }
    return links;
  }

  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
