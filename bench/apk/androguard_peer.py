# SPDX-License-Identifier: Apache-2.0
"""Runs androguard over APKs, and writes what it read and what that cost.

Usage: python androguard_peer.py OUT.json APK|FOLDER...
The CPU seconds of manifest, signatures and code are apart; androguard (Apache-2.0) is no part of this project.
"""
import hashlib
import json
import pathlib
import sys
import time

from androguard.core.apk import APK
from androguard.core.dex import DEX
from loguru import logger

logger.disable("androguard")


def timed(result, what, read):
    start = time.process_time()
    try:
        result.update(read())
    except Exception as error:  # what androguard cannot read
        result.setdefault("error", {})[what] = repr(error)[:200]
    result.setdefault("cpu", {})[what] = time.process_time() - start


def manifest(apk):
    return {
        "package": apk.get_package(),
        "version_code": apk.get_androidversion_code(),
        "version": apk.get_androidversion_name(),
        "min_sdk": apk.get_min_sdk_version(),
        "target_sdk": apk.get_target_sdk_version(),
        "label": apk.get_app_name(),
        "permissions": sorted(set(apk.get_permissions())),
        "defined_permissions": sorted(set(apk.get_declared_permissions())),
        "components": {
            "activity": sorted(apk.get_activities()),
            "service": sorted(apk.get_services()),
            "receiver": sorted(apk.get_receivers()),
            "provider": sorted(apk.get_providers()),
        },
    }


def signatures(apk):
    def digests(certificates):
        return sorted({hashlib.sha256(certificate).hexdigest() for certificate in certificates})

    return {
        "signed": {
            "v1": apk.is_signed_v1(), "v2": apk.is_signed_v2(),
            "v3": apk.is_signed_v3(), "v3.1": apk.is_signed_v31(),
        },
        "signers": {
            "v1": digests(
                apk.get_certificate_der(name) for name in apk.get_signature_names()),
            "v2": digests(apk.get_certificates_der_v2()),
            "v3": digests(apk.get_certificates_der_v3()),
        },
    }


def code(apk):
    files = list(apk.get_all_dex())
    return {"dex_files": len(files), "classes": sum(len(DEX(dex).get_classes()) for dex in files)}


def read(path):
    result = {}
    opened = []
    timed(result, "open", lambda: opened.append(APK(str(path))) or {})
    for what in (manifest, signatures, code) if opened else ():
        timed(result, what.__name__, lambda what=what: what(opened[0]))
    return result


def main(out, *roots):
    apks = sorted(
        path for root in map(pathlib.Path, roots)
        for path in ([root] if root.is_file() else root.rglob("*.apk")) if path.is_file())
    result = {str(path): read(path) for path in apks}
    json.dump(result, open(out, "w", encoding="utf-8"), indent=1, sort_keys=True)
    print(len(apks), "APKs,", sum("error" in r for r in result.values()), "not read as a whole,",
          round(sum(sum(r["cpu"].values()) for r in result.values()), 2), "CPU s")


if __name__ == "__main__":
    main(*sys.argv[1:])
