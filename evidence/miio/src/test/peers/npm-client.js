// SPDX-License-Identifier: Apache-2.0
// npm miio as a client: node npm-client.js NODE_MODULES ADDRESS TOKEN METHOD PARAMS [COUNT IN_FLIGHT]
// Prints the model and the result; with a count, round trips a second and CPU microseconds of each.
'use strict';

const [modules, address, token, method, params, count, inFlight] = process.argv.slice(2);
const miio = require(modules + '/miio');

async function main() {
  const device = await miio.device({ address, token });
  const handle = device.handle.api;
  const result = await handle.call(method, JSON.parse(params));
  console.log(JSON.stringify({ model: device.miioModel, result }));
  if (count) {
    await measure(handle, Number(count), Number(inFlight));
  }
  process.exit(0);
}

async function measure(handle, total, width) {
  let next = 0;
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  await Promise.all(Array.from({ length: width }, async () => {
    while (next++ < total) {
      await handle.call(method, JSON.parse(params));
    }
  }));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const cpu = process.cpuUsage(before);
  console.log(JSON.stringify({
    perSecond: Math.round(total / seconds),
    cpuMicros: Math.round((cpu.user + cpu.system) / total),
  }));
}

main().catch(error => {
  console.error(String(error));
  process.exit(1);
});
