// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

/** A library of machine code that the app ships, from {@code lib/ABI/NAME}. */
public record NativeLibrary(String abi, String name, String entry) {}
