# SPDX-License-Identifier: Apache-2.0
"""Runs aapt over APKs, and writes what it read and what that cost.

Usage: python aapt_peer.py OUT.json APK|FOLDER...
`aapt dump badging`, `permissions` and `xmltree` each see the file anew; the CPU seconds are those of all three.
"""
import json
import pathlib
import re
import resource
import subprocess
import sys

ACTIVITY = ("activity", "activity-alias")
COMPONENTS = (*ACTIVITY, "service", "receiver", "provider")
LEAF = re.compile(r'A: (?:[^:()=\s]*:)?([A-Za-z]*)(?:\((0x[0-9a-f]+)\))?=(.*)$')
RAW = re.compile(r'"(.*)" \(Raw: ".*"\)$')


def aapt(*arguments):
    done = subprocess.run(["aapt", "dump", *arguments], capture_output=True, timeout=60, check=False)
    return done.stdout.decode("utf-8", "replace"), done.returncode


def quoted(line):
    return dict(re.findall(r"([\w-]+)='((?:[^'\\]|\\.)*)'", line))


def badging(path):
    text, code = aapt("badging", path)
    result = {"badging_failed": code != 0, "launchable": False, "debuggable": False}
    for line in text.splitlines():
        key, _, rest = line.partition(":")
        values = quoted(rest)
        if key == "package":
            result["package"] = values.get("name", "")
            result["version_code"] = values.get("versionCode", "")
            result["version"] = values.get("versionName", "")
            result["split"] = values.get("split", "")
        elif key in ("sdkVersion", "targetSdkVersion"):
            result[key] = rest.strip("'")
        elif key == "application":
            result["label"] = values.get("label", "")
        elif key == "application-debuggable":
            result["debuggable"] = True
        elif key in ("launchable-activity", "leanback-launchable-activity"):
            result["launchable"] = True
        elif key in ("native-code", "alt-native-code"):
            result["abis"] = sorted({*result.get("abis", []), *re.findall("'([^']*)'", rest)})
    return result


def permissions(path):
    text, _ = aapt("permissions", path)
    asked, until, defined = set(), {}, set()
    for line in text.splitlines():
        key, _, rest = line.partition(": ")
        values = quoted(rest)
        name = values.get("name", rest)
        if key in ("uses-permission", "uses-permission-sdk-23", "uses-permission-sdk-m"):
            asked.add(name)
            until.setdefault(name, []).append(int(values.get("maxSdkVersion", 2**31 - 1)))
        elif key == "permission":
            defined.add(name)
    return {
        "permissions": sorted(asked),
        "permissions_until_sdk": {
            name: max(sdks) for name, sdks in until.items() if max(sdks) < 2**31 - 1},
        "defined_permissions": sorted(defined),
    }


def tree(path):
    """The tags of the manifest: name, depth, attributes by resource id or name."""
    text, _ = aapt("xmltree", path, "AndroidManifest.xml")
    tags = []
    for line in text.splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        line = line.strip()
        if line.startswith("E: "):
            tags.append((line[3:].split(" (line=")[0], depth, {}))
        elif line.startswith("A: ") and tags and (leaf := LEAF.match(line)):
            name, number, value = leaf.groups()
            text_value = RAW.match(value)
            tags[-1][2].setdefault(number or name, text_value.group(1) if text_value else value)
    return tags


def components(path, package, target):
    tags, found = tree(path), []
    base = min((depth for name, depth, _ in tags if name == "application"), default=0)
    inside = None
    for name, depth, attributes in tags:
        if depth == base + 1 and name in COMPONENTS:
            text = attributes.get("0x01010003", attributes.get("name", ""))
            if text.startswith("."):
                text = package + text
            elif "." not in text:
                text = package + "." + text
            inside = {"kind": "alias" if name == "activity-alias" else name, "name": text,
                      "exported": attributes.get("0x01010010"), "filter": False}
            found.append(inside)
        elif depth <= base + 1:
            inside = None
        elif inside and name == "intent-filter":
            inside["filter"] = True
    for component in found:
        said = component.pop("exported")
        filtered = component.pop("filter")
        if said is None:
            component["exported"] = target < 17 if component["kind"] == "provider" else filtered
        else:
            component["exported"] = (
                None if said.startswith("@") else said not in ("(type 0x12)0x0", "false"))
    return found


def read(path):
    start = cpu()
    result = badging(path)
    result.update(permissions(path))
    target = result.get("targetSdkVersion", result.get("sdkVersion", "1"))
    result["components"] = components(
        path, result.get("package", ""), int(target) if target.isdigit() else 10_000)
    result["cpu"] = cpu() - start
    return result


def cpu():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main(out, *roots):
    apks = sorted(
        str(path) for root in map(pathlib.Path, roots)
        for path in ([root] if root.is_file() else root.rglob("*.apk")) if path.is_file())
    result = {path: read(path) for path in apks}
    json.dump(result, open(out, "w", encoding="utf-8"), indent=1, sort_keys=True)
    print(len(apks), "APKs,", sum(r["badging_failed"] for r in result.values()), "not read as a whole,",
          round(sum(r["cpu"] for r in result.values()), 2), "CPU s")


if __name__ == "__main__":
    main(*sys.argv[1:])
