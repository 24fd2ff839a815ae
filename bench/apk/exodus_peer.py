# SPDX-License-Identifier: Apache-2.0
"""Runs exodus-core over APKs with a local signature file, and writes what it found and what it cost.

Usage: PYTHONPATH=exodus-core python exodus_peer.py SIGNATURES.json OUT.json APK...
CPU seconds include those of dexdump. exodus-core is AGPL and no part of this project.
"""
import collections
import json
import logging
import re
import resource
import sys

from exodus_core.analysis import static_analysis

logging.disable(logging.CRITICAL)


def cpu():
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))


def main(signatures, out, *apks):
    entries = json.load(open(signatures, encoding="utf-8"))["trackers"].values()
    trackers = [collections.namedtuple("Tracker", e)(*e.values()) for e in entries]
    compiled = [re.compile(t.code_signature) for t in trackers]
    result = {}
    for apk in apks:
        start = cpu()
        try:
            analysis = static_analysis.StaticAnalysis(apk)
            analysis.signatures, analysis.compiled_tracker_signature = trackers, compiled
            result[apk] = {
                "permissions": sorted(set(analysis.get_permissions())),
                "trackers": sorted(str(t.id) for t in analysis.detect_trackers()),
            }
        except BaseException as error:  # what exodus-core cannot read
            result[apk] = {"error": repr(error)[:200]}
        result[apk]["cpu"] = cpu() - start
    json.dump(result, open(out, "w", encoding="utf-8"), indent=1, sort_keys=True)
    print(len(apks), "APKs,", sum("error" in r for r in result.values()), "unreadable,",
          round(sum(r["cpu"] for r in result.values()), 2), "CPU s")


if __name__ == "__main__":
    main(*sys.argv[1:])
