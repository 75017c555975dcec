import { randomBytes } from 'node:crypto';
import { openCosmosWire } from './cosmos-wire';

/** Serves the stand-in until the process that started this one ends it; tells it where and with which key. */
const key = randomBytes(32).toString('base64');
openCosmosWire({ key, now: Date.now, latency: Number(process.argv[2]) }).then(({ endpoint, database }) => {
  process.send?.({ endpoint, database, key });
});
