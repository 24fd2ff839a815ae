// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

/**
 * A {@code class_def_item}; indexes are {@link DexFile#NO_INDEX} and offsets 0 for what is absent.
 */
record ClassDef(
    int type, int superType, int interfaces, int sourceFile, int data, int staticValues) {}
