import { z } from 'zod';
import type { Config } from '../../config';
import { readWhole } from '../../documents/tables/xml';
import { openZip } from '../../documents/tables/zip';
import { failed, fine, notHere, type Step, saidBy, warning } from './step';
import type { World } from './world';

/** What of a package has to fit the program. */
const manifest = z.looseObject({
  version: z.string(),
  bots: z.array(z.looseObject({ botId: z.string() })).min(1),
  validDomains: z.array(z.string()).default([]),
});

const remedy = 'Build it anew in this environment with "npm run package", and upload it to Teams.';

/** Whether the app package that people have in Teams is this program's; `file` is looked at, of the version given. */
export const packageStep = (
  { access, publicUrl }: Config,
  { file, version }: { file: string; version: string },
  { read }: World,
): Step => ({
  name: 'app package',
  async look() {
    if (access.kind === 'local') return notHere('the local program is in no Teams');
    const bytes = read(file);
    if (bytes === undefined)
      return notHere(`there is no ${file} to compare; name the one that was uploaded with --package FILE`);
    let told: z.infer<typeof manifest>;
    try {
      const zip = await openZip(bytes);
      told = manifest.parse(JSON.parse(await readWhole(await zip.open('manifest.json'))));
      zip.close();
    } catch (error) {
      return failed(`${file} is no app package: ${saidBy(error)}`, remedy);
    }
    const strangers = told.bots.map(({ botId }) => botId).filter((id) => id !== access.appId);
    if (strangers.length > 0)
      return failed(`${file} is for the bot ${strangers.join()}, not for ${access.appId}`, remedy);
    const host = publicUrl === undefined ? undefined : new URL(publicUrl).hostname;
    if (host !== undefined && !told.validDomains.includes(host))
      return failed(`${file} does not trust ${host}, so its links open nothing in Teams`, remedy);
    if (told.version !== version)
      return warning(`${file} has version ${told.version}, the program ${version}`, remedy);
    return fine(`${file} is for this bot, its address and version ${version}`);
  },
});
