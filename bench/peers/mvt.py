# SPDX-License-Identifier: Apache-2.0
"""Packs a bug report as MVT wants it, makes up indicators that match it, and compares what both tools say."""
import json
import re
import sys
import uuid
import zipfile
from pathlib import Path

MARKS = {
    "app:id": ["com.accuweather.android", "com.android.dialer", "com.example.not.there"],
    "process:name": ["adbd", "com.android.systemui", "no-such-process"],
    "android-property:name": ["aaudio.hw_burst_min_usec", "ro.build.type", "no.such.property"],
    "domain-name:value": ["accuweather.com"],
    "file:path": ["/data/local/tmp/no-such-file"],
    "file:hashes.sha256": ["0" * 64],
}


def prepare(report, work):
    """An archive with main_entry.txt, without which MVT reads nothing, and a STIX 2 bundle."""
    if zipfile.is_zipfile(report):
        with zipfile.ZipFile(report) as old:
            name = max(old.infolist(), key=lambda e: e.file_size).filename
            text = old.read(name)
    else:
        name, text = report.name, report.read_bytes()
    for path in (work / "whole.zip", work / "home" / "whole.zip"):
        path.parent.mkdir(exist_ok=True)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            new.writestr(Path(name).name, text)
            new.writestr("main_entry.txt", Path(name).name)
    malware = {"type": "malware", "spec_version": "2.1", "id": f"malware--{uuid.uuid4()}", "name": "MadeUp",
               "is_family": True, "malware_types": ["spyware"]}
    objects = [malware]
    for kind, values in MARKS.items():
        for value in values:
            mark = {"type": "indicator", "spec_version": "2.1", "id": f"indicator--{uuid.uuid4()}",
                    "pattern": f"[{kind}='{value}']", "pattern_type": "stix", "valid_from": "2020-01-01T00:00:00Z"}
            objects += [mark, {"type": "relationship", "spec_version": "2.1",
                               "id": f"relationship--{uuid.uuid4()}", "relationship_type": "indicates",
                               "source_ref": mark["id"], "target_ref": malware["id"]}]
    (work / "lists").mkdir()
    bundle = {"type": "bundle", "id": f"bundle--{uuid.uuid4()}", "objects": objects}
    (work / "lists" / "made-up.stix2").write_text(json.dumps(bundle))


def load(path):
    return json.loads(path.read_text()) if path.exists() else []


def row(what, theirs, ours):
    both, left, right = len(theirs & ours), sorted(theirs - ours), sorted(ours - theirs)
    print(f"| {what} | {len(theirs)} | {len(ours)} | {both} | {brief(left)} | {brief(right)} |")


def brief(values):
    text = ", ".join(str(v if isinstance(v, str) else " ".join(v)) for v in values[:3])
    return f"{len(values)}: {text}" if values else "0"


def compare(work):
    facts = {}
    for line in (work / "facts.tsv").read_text().splitlines():
        relation, *columns = line.split("\t")
        facts.setdefault(relation, []).append([c.rsplit("/", 1)[-1] if c.startswith("app:") else c for c in columns])
    get = lambda relation: facts.get(relation, [])
    mvt = work / "mvt"
    packages = load(mvt / "dumpsys_packages.json")
    print("| what | MVT | Gatehouse | both | MVT alone | Gatehouse alone |\n|---|---|---|---|---|---|")
    row("packages", {p["package_name"] for p in packages}, {f[1] for f in get("app_package")})
    row("package versions", {(p["package_name"], str(p["version_code"])) for p in packages},
        {(f[0], f[2]) for f in get("app_version")})
    row("system apps", {p["package_name"] for p in packages if p["system"]}, {f[0] for f in get("system_app")})
    row("installers", {(p["package_name"], p["installer"]) for p in packages if p["installer"]},
        {(f[0], f[1]) for f in get("installed_by") if f[1] != "none"})
    row("permissions requested", {(p["package_name"], r) for p in packages for r in p["requested_permissions"]},
        {(f[0], f[1]) for f in get("requests_permission")})
    ops = load(mvt / "dumpsys_appops.json")
    row("packages with app-ops", {o["package_name"] for o in ops}, {f[1] for f in get("package_mentioned") if f[2] == "app ops"} |
        {o["package_name"] for o in ops if "." not in o["package_name"] and ours_op(o, facts)})
    row("app-op uses", {(o["package_name"], p["name"], e["timestamp"][:19]) for o in ops for p in o["permissions"]
                        for e in p["entries"] if e["timestamp"]}, {(f[0], f[2], local(f[5], facts)) for f in get("app_op_use")})
    row("properties", {p["name"] for p in load(mvt / "dumpsys_get_prop.json")},
        {f[1] for f in get("system_property") + get("property_name")})
    row("settings", {(s["namespace"], s["name"]) for s in load(mvt / "settings.json") if s["value"] != "{null}"},
        {(f[2], f[3]) for f in get("setting")})
    told = {f[2] for f in get("listens")}
    row("receivers of actions that tell something",
        {(r["package_name"], k) for r in load(mvt / "dumpsys_receivers.json") if (k := last(r["key"])) in told and str(r["key"]).startswith("android.")},
        {(f[0], f[2]) for f in get("listens")})
    row("packages with databases", {m.group(1) for d in load(mvt / "dbinfo.json")
                                    if (m := re.match(r"/data/user(?:_de)?/\d+/([^/]+)/", d["path"] or ""))},
        {f[1] for f in get("package_mentioned") if f[2] == "databases"})
    row("packages in the battery history", {b["package_name"] for b in load(mvt / "dumpsys_battery_history.json")
                                            if b["package_name"] and "." in b["package_name"]},
        {f[1] for f in get("package_mentioned") if f[2] == "battery"})
    row("processes", {p["command"] for p in load(mvt / "processes.json") if p["pid"] == p["tid"] and "/" not in p["command"]},
        {f[1] for f in get("process_name")})
    row("accessibility services", {a.get("package_name", "") for a in load(mvt / "dumpsys_accessibility.json")},
        {f[0] for f in get("special_access") if f[2] == "accessibility"})
    hits(work)


def last(action):
    return str(action).rsplit(".", 1)[-1]


def ours_op(op, facts):
    return any(f[0] == op["package_name"] for f in facts.get("app_op", []))


def local(utc, facts):
    """The time as the phone wrote it."""
    import datetime
    import zoneinfo
    zone = next((f[2] for f in facts.get("system_property", []) if f[1] == "persist.sys.timezone"), "Europe/Berlin")
    time = datetime.datetime.fromisoformat(utc.replace("Z", "+00:00"))
    return time.astimezone(zoneinfo.ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M:%S")


def hits(work):
    theirs = {}
    for alert in load(work / "mvt" / "alerts.json"):
        if alert.get("matched_indicator"):
            theirs.setdefault(alert["matched_indicator"]["value"], set()).add(alert["module"])
    text = (work / "audit.json").read_text()
    found = json.loads(text)["findings"] if text.strip() else []
    ours = {}
    for finding in found:
        if finding["rule"] in ("known-spyware", "known-malware", "known-stalkerware", "listed-in-records"):
            for values in MARKS.values():
                for value in values:
                    if value in json.dumps(finding):
                        ours.setdefault(value, set()).add(finding["rule"])
    print("\n| made-up indicator | MVT | Gatehouse |\n|---|---|---|")
    for kind, values in MARKS.items():
        for value in values:
            print(f"| {kind} {value[:40]} | {', '.join(sorted(theirs.get(value, {'-'})))} "
                  f"| {', '.join(sorted(ours.get(value, {'-'})))} |")


if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        prepare(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        compare(Path(sys.argv[2]))
