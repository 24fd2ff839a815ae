# SPDX-License-Identifier: Apache-2.0
"""python-miio as a device: python-simulator.py ADDRESS MODEL SPEC.json

Its token is 16 zero bytes. It listens everywhere unless told otherwise, so it is told otherwise.
"""
import sys

from miio.devtools.simulators.miotsimulator import miot_simulator
from miio.push_server.server import PushServer

address, model, spec = sys.argv[1:4]
start = PushServer.__init__


def listening(self, *args, **kwargs):
    start(self, *args, **kwargs)
    self._address = address


PushServer.__init__ = listening
print("ready", flush=True)
miot_simulator.main(args=["--file", spec, "--model", model], standalone_mode=False)
