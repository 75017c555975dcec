import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type App, openApp } from './app';
import { ended } from './app/ended';
import { throughLog } from './app/through-log';
import { type Config, ConfigError, readConfig } from './config';
import { type Log, openLog } from './lib/log';
import { openTelemetry } from './telemetry/open';

const wall = { now: () => Date.now() };

/** Starts the program; `--local` is the same as FREMDRIFT_LOCAL=on. */
async function start(): Promise<void> {
  const switched = process.argv.includes('--local') ? { FREMDRIFT_LOCAL: 'on' } : {};
  const config = readConfig({ ...process.env, ...switched });
  const log = openLog(config.logLevel);
  throughLog(console, log);
  const meter = openTelemetry(config.telemetry, versionOf());
  const app = await openApp(config, { wall, log, meter });
  stopOnSignal(app, log);
  const address = await app.listen();
  const { folder, cosmos, collaborations } = config.storage;
  log.info({ address, data: cosmos?.endpoint ?? folder, collaborations }, 'Listening');
  if (config.access.kind === 'local') console.log(greeting(address, config));
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(path.join(__dirname, '../package.json'), 'utf8'));
  return String(version);
}

function greeting(address: string, config: Config): string {
  return `
Fremdrift er klar: åbn ${address}/
Data ligger i ${config.storage.folder}

Prøv at skrive:
  hvad skal være klar før 8/11
  status på selvskade
  what's due before 8/11

Stop med Ctrl+C.
`;
}

/** How long ending may take, in milliseconds; platforms kill what takes longer. */
const longestEnd = 10_000;

/** The first signal lets end what is under way, for so long; the second does not wait for it. */
function stopOnSignal(app: App, log: Log): void {
  const stop = async () => {
    process.once('SIGINT', () => process.exit(1)).once('SIGTERM', () => process.exit(1));
    log.info({}, 'Stopping');
    process.exit(await ended(() => app.stop(), longestEnd, log));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

/** What a person who starts the program can do something about is said in words, everything else with its trace. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) return `Fremdrift cannot start:\n\n${error.message}\n`;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `Fremdrift cannot start:\n\nPORT: ${port} is taken by another program; stop that, or choose another, for example PORT=3979.\n`;
  // These failures of ours say what a person can do; index.ts knows no store, so it goes by their names.
  if (error instanceof Error && ['StoreError', 'RegisterError'].includes(error.name))
    return `Fremdrift cannot start:\n\n${error.message}\n`;
  return `Fremdrift stopped: ${error instanceof Error ? error.stack : String(error)}\n`;
}

start().catch((error: unknown) => {
  process.stderr.write(explain(error));
  process.exitCode = 1;
});
