// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.evidence.apk.dex.CodeFindings;
import gatehouse.evidence.apk.manifest.AppManifest;
import gatehouse.evidence.apk.signing.SignatureReport;
import gatehouse.evidence.apk.zip.Anomaly;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was read of one APK.
 *
 * @param size of the file in bytes
 * @param manifest null when it could not be read
 * @param anomalies tricks of the archive
 * @param signatures null when the archive could not be read, or it was not asked for
 * @param exodus null unless Exodus' signatures were given
 * @param unread what could not be looked at; an aspect that is not in it was looked at as a whole
 */
public record Apk(
    long size,
    @Nullable AppManifest manifest,
    List<Anomaly> anomalies,
    CodeFindings code,
    List<NativeLibrary> libraries,
    List<NestedCode> nested,
    @Nullable SignatureReport signatures,
    @Nullable ExodusView exodus,
    List<Unread> unread) {}
