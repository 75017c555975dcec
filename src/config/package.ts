import type { z } from 'zod';
import { packageSettings } from './package-settings';
import { type Environment, readSettings } from './settings';

/** What the app package for Teams says about a deployment. */
export interface PackageSettings {
  /** No setting of one's own was there: it is to look at, and not to upload. */
  isExample: boolean;
  botId: string;
  /** The host the program is reached at. */
  domain: string;
  /** `undefined`: that of the program. */
  version: string | undefined;
  developer: string;
  websiteUrl: string;
  privacyUrl: string;
  termsUrl: string;
}

const example = {
  MicrosoftAppId: '00000000-0000-0000-0000-000000000000',
  FREMDRIFT_PUBLIC_URL: 'https://fremdrift.example',
  FREMDRIFT_DEVELOPER: 'Eksempel',
  FREMDRIFT_WEBSITE_URL: 'https://fremdrift.example/',
  FREMDRIFT_PRIVACY_URL: 'https://fremdrift.example/privatliv',
  FREMDRIFT_TERMS_URL: 'https://fremdrift.example/vilkaar',
};

/**
 * Reads what the app package needs. An environment that says nothing of it gives the example; one that says
 * something has to say all.
 * @throws ConfigError as `readConfig` does.
 */
export function readPackage(env: Environment, wantsExample = false): PackageSettings {
  const isExample = wantsExample || !Object.keys(packageSettings.shape).some((name) => env[name]?.trim());
  const set = readSettings(packageSettings, isExample ? example : env, isExample ? () => [] : contradictions);
  return {
    isExample,
    botId: set.MicrosoftAppId.toLowerCase(),
    domain: new URL(set.FREMDRIFT_PUBLIC_URL).hostname,
    version: set.FREMDRIFT_VERSION,
    developer: set.FREMDRIFT_DEVELOPER,
    websiteUrl: set.FREMDRIFT_WEBSITE_URL,
    privacyUrl: set.FREMDRIFT_PRIVACY_URL,
    termsUrl: set.FREMDRIFT_TERMS_URL,
  };
}

/** What is right for the example alone. */
const contradictions = (set: z.infer<typeof packageSettings>): string[] => [
  ...(set.MicrosoftAppId === example.MicrosoftAppId
    ? ["MicrosoftAppId: that is the example's; give the id of your bot's app registration."]
    : []),
  ...Object.entries(set).flatMap(([name, value]) =>
    name.endsWith('_URL') && /(^|\.)example(\.(com|net|org))?$/.test(new URL(String(value)).hostname)
      ? [`${name}: ${new URL(String(value)).hostname} is a name for examples; give an address of your own.`]
      : [],
  ),
];
