import { isIP } from 'node:net';
import { z } from 'zod';
import { entraIdOf, publicAddress } from './values';

/** Names under which a program of one's own machine is reached from outside: anybody may have them tomorrow. */
const tunnels =
  /(^|\.)(ngrok(-free)?\.(io|app|dev)|devtunnels\.ms|loca\.lt|localtunnel\.me|localhost\.run|lhr\.life|trycloudflare\.com|serveo\.net|pagekite\.me|tunnelmole\.net|bore\.pub|pinggy\.(io|link)|ts\.net|visualstudio\.com)$/i;

const page = (what: string) =>
  z
    .url({ protocol: /^https$/, error: `give the address of ${what}, as https://<name>` })
    .max(2048, 'shorten it to 2048 characters');

const semver = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** Settings that only the package needs, beside two of the program's own. */
export const packageSettings = z.object({
  MicrosoftAppId: entraIdOf("the bot's application (client) id"),
  FREMDRIFT_PUBLIC_URL: publicAddress.superRefine((url, context) => {
    const message = hostProblem(url);
    if (message) context.addIssue({ code: 'custom', message });
  }),
  FREMDRIFT_DEVELOPER: z
    .string('give the name of the organisation that runs the bot, as Teams is to show it')
    .max(32, 'shorten it to the 32 characters that Teams shows'),
  FREMDRIFT_WEBSITE_URL: page('the page on which people get help with the bot'),
  FREMDRIFT_PRIVACY_URL: page('the privacy policy, readable without signing in'),
  FREMDRIFT_TERMS_URL: page('the terms of use, readable without signing in'),
  FREMDRIFT_VERSION: z
    .string()
    .regex(
      semver,
      'give three numbers with dots between them, for example 1.4.0, and higher than the last one uploaded',
    )
    .optional(),
});

/** Why Teams would not trust the host of an address; nothing where it would. */
function hostProblem(address: string): string | undefined {
  const { hostname, port } = new URL(address);
  if (tunnels.test(hostname))
    return `${hostname} is a tunnel, whose name others may get; give a name of your own`;
  if (hostname.includes('*')) return 'name the host itself, without a wildcard';
  if (
    isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 ||
    !hostname.includes('.') ||
    hostname.endsWith('.localhost')
  )
    return `people's clients do not reach ${hostname}; give a name that is known everywhere`;
  return port === '' ? undefined : 'Teams reaches programs at port 443 alone; leave the port out';
}
