import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { logLevels } from '../lib/log';
import { packageSettings } from './package-settings';
import { entraIdOf, guid, publicAddress } from './values';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment cannot be used as it is. The message has one line per setting: what is wrong, and the remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

const member = new RegExp(`^([a-z0-9-]{1,60}:)?${guid}@${guid}$`, 'i');
const listOf = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(item));
const collaborationNames = listOf(
  z
    .string()
    .regex(
      /^[a-z0-9-]{1,60}$/,
      'name them with small letters, digits and hyphens, separated by commas, for example midtjylland',
    ),
).refine((names) => new Set(names).size === names.length, 'name each collaboration once');
const port = 'give a number from 0 to 65535, for example PORT=3978';

/** Where the registers are kept, and which. */
export const storageSettings = z.object({
  FREMDRIFT_DATA: z.string().default('.data'),
  FREMDRIFT_COLLABORATIONS: collaborationNames.default(['midtjylland']),
  COSMOS_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error: 'give the address of the account, as https://<account>.documents.azure.com',
    })
    .optional(),
  COSMOS_DATABASE: z.string().optional(),
  COSMOS_KEY: z.string().optional(),
  COSMOS_AUTHORITY: z
    .string()
    .transform((file, context) => {
      const text = textOf(file);
      if (text?.includes('BEGIN CERTIFICATE')) return text;
      context.addIssue("name a file that holds the certificate of the emulator's authority, as PEM");
      return z.NEVER;
    })
    .optional(),
  AZURE_CLIENT_ID: entraIdOf('the client id of the managed identity').optional(),
});

export const settings = storageSettings.extend({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, port)
    .transform(Number)
    .refine((number) => number <= 65535, port)
    .default(3978),
  HOST: z.string().optional(),
  FREMDRIFT_LOCAL: z.enum(['on', 'off'], 'say on or off').default('off'),
  FREMDRIFT_MISSED_QUESTIONS: collaborationNames.optional(),
  FREMDRIFT_STATUS_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'give a number of days, for example FREMDRIFT_STATUS_DAYS=60')
    .transform(Number)
    .default(60),
  FREMDRIFT_PUBLIC_URL: publicAddress.transform((url) => url.replace(/\/+$/, '')).optional(),
  FREMDRIFT_SECRETARIAT: listOf(
    z.string().regex(member, 'name people as objectId@tenantId, two GUIDs each, separated by commas'),
  ).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error: 'give the address of a collector, for example http://127.0.0.1:4318',
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .string()
    .regex(
      /(^|;)InstrumentationKey=[0-9a-f-]{36}(;|$)/i,
      'copy the connection string from Application Insights: it begins with InstrumentationKey=',
    )
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `choose one of ${logLevels.join(', ')}`).optional(),
  MicrosoftAppId: entraIdOf("the bot's application (client) id").optional(),
  MicrosoftAppTenantId: entraIdOf('the id of the tenant the app is registered in').optional(),
  MicrosoftAppType: z
    .enum(
      ['UserAssignedMSI', 'SingleTenant', 'MultiTenant'],
      'choose UserAssignedMSI (recommended), SingleTenant or MultiTenant',
    )
    .default('UserAssignedMSI'),
  MicrosoftAppPassword: z.string().optional(),
  ALLOWED_TENANTS: listOf(entraIdOf('tenant ids, separated by commas')).optional(),
});
export type Settings = z.infer<typeof settings>;

/** Every setting there is. */
export const settingNames = Object.keys({ ...settings.shape, ...packageSettings.shape });

/** Names that only we would use: one we do not know is a slip of the pen. COSMOS_TEST_… belongs to the tests. */
const ours = /^(FREMDRIFT_|COSMOS_(?!TEST_))/;

/**
 * Reads settings from an environment; an empty value counts as not given. `contradictions` names what only shows
 * when they are seen together.
 * @throws ConfigError naming every setting that is wrong or missing, each with its remedy.
 */
export function readSettings<S extends z.ZodType>(
  schema: S,
  env: Environment,
  contradictions: (set: z.infer<S>) => string[],
): z.infer<S> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const unknown = Object.keys(given).filter((name) => ours.test(name) && !settingNames.includes(name));
  const parsed = schema.safeParse(given);
  const problems = [
    ...unknown.map((name) => `${name}: there is no such setting; there are ${settingNames.join(', ')}.`),
    ...new Set((parsed.error?.issues ?? []).map((issue) => `${String(issue.path[0])}: ${issue.message}.`)),
    ...(parsed.success ? contradictions(parsed.data) : []),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return parsed.data;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
