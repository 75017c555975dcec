import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type PackageSettings, readPackage } from '../config';
import { appPackage } from '../manifest/app-package';
import { configured, misused } from './configured';

const ok = 0;
const failed = 1;

const usage = `The app package for Teams: npm run package [-- --out FILE] [--example]
  --out FILE   where to write it (dist/fremdrift-VERSION.zip)
  --example    with values that are none, to look at; so it is where no setting of it is given`;

/** Where complaints and results are printed. */
interface Printer {
  out(line: string): void;
  err(text: string): void;
}

/** Writes the app package that the environment describes, in place of an older one, and gives the exit code. */
export async function packageCommand(
  args: readonly string[],
  read: (wantsExample: boolean) => PackageSettings,
  ownVersion: string,
  { out, err }: Printer,
): Promise<number> {
  let wanted: { out?: string; example?: boolean; help?: boolean };
  try {
    wanted = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        example: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    err(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return misused;
  }
  if (wanted.help) {
    out(usage);
    return ok;
  }
  const { isExample, version = ownVersion, ...settings } = read(wanted.example === true);
  const built = await appPackage({ ...settings, version, mark: isExample ? '(eksempel)' : undefined });
  if (!built.ok) {
    err(`No package was built.\n${built.problems.join('\n')}\n`);
    return failed;
  }
  const file = wanted.out ?? path.join('dist', `fremdrift-${isExample ? 'example' : version}.zip`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, built.content);
  out(`${file}: ${built.content.length} bytes, version ${version}.`);
  if (isExample)
    out(
      'An example, to look at and not to upload: its bot id and its addresses are nobody’s. For your own, set MicrosoftAppId, FREMDRIFT_PUBLIC_URL, FREMDRIFT_DEVELOPER, FREMDRIFT_WEBSITE_URL, FREMDRIFT_PRIVACY_URL and FREMDRIFT_TERMS_URL (see Settings in README.md).',
    );
  return ok;
}

/** The program: the environment and the terminal around `packageCommand`. */
async function main(): Promise<number> {
  const { env, argv } = process;
  const terminal = {
    out: (line: string) => console.log(line),
    err: (text: string) => void process.stderr.write(text),
  };
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')));
  return configured(terminal, () =>
    packageCommand(argv.slice(2), (wantsExample) => readPackage(env, wantsExample), version, terminal),
  );
}

if (require.main === module)
  main().then((code) => {
    process.exitCode = code;
  });
