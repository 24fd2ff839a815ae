# SPDX-License-Identifier: Apache-2.0
"""Sets what our scan read beside what aapt, androguard and apksig read, and counts the differences.

Usage: python compare_peers.py PEER OURS.jsonl=FOLDER... PEERS_FILE...
PEER is aapt, androguard or apksig; FOLDER is what the scan was given, to which its file names are relative.
"""
import collections
import json
import os
import sys


def ours(scans):
    for scan in scans:
        file, _, folder = scan.partition("=")
        for line in open(file, encoding="utf-8"):
            card = json.loads(line)
            yield os.path.normpath(os.path.join(folder, card["file"])), card


def theirs(files):
    for file in files:
        with open(file, encoding="utf-8") as text:
            if file.endswith(".jsonl"):
                for line in text:
                    card = json.loads(line)
                    yield os.path.normpath(card["file"]), card
            else:
                for path, card in json.load(text).items():
                    yield os.path.normpath(path), card


def components(card, kinds=None, exported=True):
    return sorted(
        (c["kind"], c["name"], *([c["exported"]] if exported else []))
        for c in card.get("components", []) if kinds is None or c["kind"] in kinds)


def aapt(our, their):
    if their["badging_failed"] and not their.get("package"):
        yield "aapt reads no badging", our.get("package"), None
        return
    yield "package", our.get("package", ""), their.get("package", "")
    yield "version_code", our.get("version_code"), int(their.get("version_code") or 0)
    yield "version", our.get("version"), their.get("version", "")
    yield "min_sdk", str(our.get("min_sdk")), their.get("sdkVersion", "1")
    yield "target_sdk", str(our.get("target_sdk")), their.get(
        "targetSdkVersion", their.get("sdkVersion", "1"))
    yield "label", our.get("label", ""), their.get("label", "")
    for key in ("permissions", "permissions_until_sdk", "defined_permissions"):
        yield key, our[key], their[key]
    unknown = {c["name"] for c in their["components"] if c["exported"] is None}
    yield "components", components(our, exported=False), components(their, exported=False)
    yield ("exported", [c for c in components(our) if c[1] not in unknown],
           [c for c in components(their) if c[1] not in unknown])
    yield "launchable", our["launcher_icon"], their["launchable"]
    yield "debuggable", "debuggable" in our["flags"], their["debuggable"]
    yield "abis", our["native_abis"], their.get("abis", [])


def androguard(our, their):
    error = their.get("error", {})
    for what, reason in error.items():
        yield "androguard fails at " + what, our.get("package"), reason
    if "open" in error:
        return
    if "manifest" not in error:
        yield "package", our.get("package", ""), their["package"] or ""
        yield "version_code", str(our.get("version_code")), their["version_code"] or "0"
        yield "version", our.get("version"), their["version"] or ""
        yield "min_sdk", str(our.get("min_sdk")), str(their["min_sdk"] or 1)
        yield "target_sdk", str(our.get("target_sdk")), str(
            their["target_sdk"] or their["min_sdk"] or 1)
        yield "label", our.get("label", ""), their["label"] or ""
        yield "permissions", our["permissions"], their["permissions"]
        yield "defined_permissions", our["defined_permissions"], their["defined_permissions"]
        for kind, names in their["components"].items():
            yield kind, [c[1] for c in components(our, (kind,), False)], names
    if "signatures" not in error:
        for scheme, signed in their["signed"].items():
            ours_signed = our["signatures"].get(scheme, "ignored") != "absent"
            yield "signed " + scheme, ours_signed, signed
        newest = next((c for s in ("v3", "v2", "v1") if (c := their["signers"][s])), [])
        yield "signers", sorted(our["signers"]), newest


def apksig(our, their):
    verified = any(v == "verified" for v in our["signatures"].values())
    yield "verified", verified and not our["signature_problems"], their["verified"]
    if their["verified"]:
        yield "signers", sorted(set(our["signers"])), sorted(set(their["signers"]))


def main(peer, *files):
    compare = {"aapt": aapt, "androguard": androguard, "apksig": apksig}[peer]
    scans = dict(ours(f for f in files if "=" in f))
    both, same, differences = 0, collections.Counter(), collections.defaultdict(list)
    for path, their in theirs(f for f in files if "=" not in f):
        if path not in scans:
            differences["not in the scan"].append((path, None, None))
            continue
        both += 1
        for what, left, right in compare(scans[path], their):
            if left == right:
                same[what] += 1
            else:
                differences[what].append((path, left, right))
    print(both, "APKs in both")
    for what in sorted({*same, *differences}):
        print(f"{what}: {same[what]} same, {len(differences[what])} different")
        for path, left, right in differences[what]:
            if isinstance(left, list) and isinstance(right, list):
                left, right = ([x for x in a if x not in b] for a, b in ((left, right), (right, left)))
            print(f"    {path}\n        ours {left!r}\n        theirs {right!r}")


if __name__ == "__main__":
    main(*sys.argv[1:])
