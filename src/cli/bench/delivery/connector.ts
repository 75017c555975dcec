import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { openTally } from './limits';

/** What an answer from Teams takes, about, in milliseconds. */
const latency = 100;

/** A connector in a process of its own, with the documented limits; asked by any message, it tells its tally. */
const { tally, post } = openTally();
const server = createServer(async (request, response) => {
  const isTaken = post(request.url ?? '', performance.now());
  request.resume();
  await sleep(latency);
  const headers = { 'content-type': 'application/json' };
  response.writeHead(isTaken ? 201 : 429, isTaken ? headers : { ...headers, 'retry-after': '1' });
  response.end(JSON.stringify({ id: `post-${tally.taken.length}` }));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', () => process.send?.(tally));
process.on('disconnect', () => process.exit());
