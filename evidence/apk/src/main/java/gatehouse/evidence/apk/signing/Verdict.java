// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

/** What became of the signatures of one scheme. */
public enum Verdict {
  /** Every signer's signature and every digest holds. */
  VERIFIED,
  /** Something does not hold, or could not be made out: doubt is not trust. */
  BROKEN,
  /** It says that the APK was signed with a newer scheme too, and that signature was removed. */
  STRIPPED,
  /** The signature uses what this reader cannot check. */
  UNSUPPORTED,
  /** There is a signature, but no Android that the app runs on looks at it. */
  IGNORED,
  /** There is no signature of this scheme. */
  ABSENT
}
