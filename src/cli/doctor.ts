import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Environment, settingsTable } from '../config';
import { misused } from './configured';
import type { Terminal } from './data/terminal';
import { examine, type Found } from './doctor/examine';
import { realWorld, type World } from './doctor/world';

const usage = `Looks at the environment of a deployment, step by step: npm run doctor [-- options]
(where there is no source: node dist/cli/doctor.js)
  --local          as "npm start" would have it
  --package FILE   the app package that was uploaded to Teams
  --settings       all settings with their defaults and examples, and nothing else`;

const marks: Record<Found['outcome'], string> = {
  fine: 'ok    ',
  'does not apply': '-     ',
  warning: 'WARN  ',
  failed: 'FAILED',
};

/** Says what is well and what is not, each with its remedy. The exit code is 1 where a step failed. */
export async function doctorCommand(
  args: readonly string[],
  env: Environment,
  version: string,
  world: World,
  { out, err }: Pick<Terminal, 'out' | 'err'>,
): Promise<number> {
  let wanted: { local?: boolean; package?: string; settings?: boolean; help?: boolean };
  try {
    const [flag, text] = [{ type: 'boolean' }, { type: 'string' }] as const;
    const options = { local: flag, package: text, settings: flag, help: flag };
    wanted = parseArgs({ args: [...args], options }).values;
  } catch (error) {
    err(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return misused;
  }
  if (wanted.help || wanted.settings) {
    out(wanted.help ? usage : settingsTable());
    return 0;
  }
  const file = wanted.package ?? path.join('dist', `fremdrift-${version}.zip`);
  const isLocal = wanted.local ? { FREMDRIFT_LOCAL: 'on' } : {};
  const found: Found[] = [];
  for await (const one of examine({ ...env, ...isLocal }, { file, version }, world)) {
    found.push(one);
    out(`${marks[one.outcome]}  ${one.step}: ${one.says}`);
    if ('remedy' in one) out(`        ${one.remedy}`);
  }
  const count = (outcome: Found['outcome']) => found.filter((one) => one.outcome === outcome).length;
  out(`${count('failed')} failed, ${count('warning')} to look at, ${count('fine')} well.`);
  return count('failed') > 0 ? 1 : 0;
}

/** The program: the environment and the terminal around `doctorCommand`. */
async function main(): Promise<number> {
  const { env, argv } = process;
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')));
  const terminal = {
    out: (line: string) => console.log(line),
    err: (text: string) => void process.stderr.write(text),
  };
  return doctorCommand(argv.slice(2), env, env.FREMDRIFT_VERSION?.trim() || version, realWorld, terminal);
}

if (require.main === module)
  main().then((code) => {
    process.exitCode = code;
  });
