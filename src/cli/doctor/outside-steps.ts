import type { Config } from '../../config';
import { failed, fine, notHere, type Step, saidBy, warning } from './step';
import type { World } from './world';

/** Whether the bot's credentials are accepted, as for every reply it gives. */
export const botStep = ({ access }: Config, { signInAsBot }: World): Step => ({
  name: 'bot',
  async look() {
    if (access.kind === 'local') return notHere('the local program has no app registration');
    try {
      await signInAsBot(access);
      return fine(`${access.appId} signs in as ${access.appType}`);
    } catch (error) {
      const remedy =
        access.appType === 'UserAssignedMSI'
          ? 'Run this where the program runs. There, give the web app the identity whose client id is MicrosoftAppId.'
          : 'Compare MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppPassword with the app registration; make a new secret where it has expired.';
      return failed(`${access.appId} cannot sign in: ${saidBy(error)}`, remedy);
    }
  },
});

/** Whether others reach the program where it says they do, and whether it is ready. */
export const addressStep = ({ access, publicUrl }: Config, { get }: World): Step => ({
  name: 'public address',
  async look() {
    if (access.kind === 'local') return notHere('only this machine reaches the local program');
    if (publicUrl === undefined)
      return warning('none is set, so no links are made', 'Set FREMDRIFT_PUBLIC_URL to https://<name>.');
    try {
      const { status } = await get(`${publicUrl}/healthz`);
      if (status !== 200)
        return failed(
          `${publicUrl}/healthz answers ${status}`,
          'Start the program there, or set FREMDRIFT_PUBLIC_URL to its address. The messaging endpoint of the bot is the same address with /api/messages.',
        );
      const ready = await get(`${publicUrl}/readyz`);
      if (ready.status === 200) return fine(`${publicUrl} answers, and is ready`);
      return warning(
        `${publicUrl} answers, and is not ready: ${ready.body.slice(0, 300)}`,
        'infra/README.md, "It is not ready", says what each of these words means.',
      );
    } catch (error) {
      return failed(
        `${publicUrl} cannot be reached: ${saidBy(error)}`,
        'Check the name, its certificate, and what lets requests in; from a machine without internet this cannot be seen.',
      );
    }
  },
});

/** Tokens are refused by clocks that differ by five minutes. */
const tooMuch = 5 * 60_000;
const much = 30_000;

/** Whether this machine's clock is that of others. */
export const clockStep = ({ access }: Config, { get, now }: World): Step => ({
  name: 'clock',
  async look() {
    if (access.kind === 'local') return notHere('the local program asks nobody for tokens');
    const remedy = 'Let the machine take its time from the network (NTP).';
    try {
      const asked = now();
      const { date } = await get('https://login.microsoftonline.com/');
      // The header counts whole seconds, and the answer was on its way.
      const apart = date === undefined ? undefined : Math.max(0, asked - date - 1000, date - now());
      if (apart === undefined) return warning('nobody told the time', remedy);
      const says = `it differs by ${Math.round(apart / 1000)} seconds`;
      if (apart >= tooMuch) return failed(`${says}: tokens are refused`, remedy);
      return apart >= much ? warning(says, remedy) : fine(says);
    } catch (error) {
      return warning(`nobody could be asked for the time: ${saidBy(error)}`, remedy);
    }
  },
});
