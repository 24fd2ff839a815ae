// SPDX-License-Identifier: Apache-2.0
/** Writers that make APKs of our own, honest ones and such as play every trick. */
package gatehouse.examples.apk;
