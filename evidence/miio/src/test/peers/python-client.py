# SPDX-License-Identifier: Apache-2.0
"""python-miio as a client: python-client.py ADDRESS TOKEN METHOD PARAMS [COUNT]

Prints the model and the result; with a count, round trips a second and CPU microseconds of each.
"""
import json
import sys
import time

from miio import Device

address, token, method, params = sys.argv[1:5]
device = Device(address, token)
result = device.send(method, json.loads(params))
print(json.dumps({"model": device.info().model, "result": result}), flush=True)
if len(sys.argv) > 5:
    count = int(sys.argv[5])
    start, cpu = time.perf_counter(), time.process_time()
    for _ in range(count):
        device.send(method, json.loads(params))
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    print(json.dumps({"perSecond": round(count / seconds), "cpuMicros": round(cpu / count * 1e6)}))
