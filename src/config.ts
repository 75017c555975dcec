import path from 'node:path';
import { z } from 'zod';
import { type LogLevel, logLevels } from './lib/log';

/** Who may speak to the bot: only this machine, or Teams with an app registration. */
export type Access =
  | { kind: 'local' }
  | {
      kind: 'teams';
      appId: string;
      appType: 'UserAssignedMSI' | 'SingleTenant' | 'MultiTenant';
      appTenant: string | undefined;
      password: string | undefined;
      /** Entra tenants whose conversations are answered. Never empty. */
      tenants: readonly string[];
    };

export interface Config {
  host: string;
  /** 0 = any free port. */
  port: number;
  /** Absolute path of the folder the store keeps its files in. */
  dataFolder: string;
  /** The collaboration whose register this program keeps. */
  collaboration: string;
  logLevel: LogLevel;
  access: Access;
}

/** The environment cannot be used as it is. The message has one line per setting: what is wrong, and the remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

const loopback = ['127.0.0.1', 'localhost', '::1'];
const entraId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const entraIdOf = (what: string) =>
  z.string().regex(entraId, `give ${what}, a GUID as the Azure portal shows it`);

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'give a number from 0 to 65535, for example PORT=3978')
    .transform(Number)
    .refine((port) => port <= 65535, 'give a number from 0 to 65535, for example PORT=3978')
    .default(3978),
  HOST: z.string().optional(),
  FREMDRIFT_DATA: z.string().default('.data'),
  FREMDRIFT_COLLABORATION: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, 'use small letters, digits and hyphens, for example midtjylland')
    .default('midtjylland'),
  FREMDRIFT_LOCAL: z.enum(['on', 'off'], 'say on or off').default('off'),
  LOG_LEVEL: z.enum(logLevels, `choose one of ${logLevels.join(', ')}`).optional(),
  COSMOS_ENDPOINT: z
    .undefined('this version keeps its data in the folder FREMDRIFT_DATA only; remove COSMOS_ENDPOINT')
    .optional(),
  MicrosoftAppId: entraIdOf("the bot's application (client) id").optional(),
  MicrosoftAppTenantId: entraIdOf('the id of the tenant the app is registered in').optional(),
  MicrosoftAppType: z
    .enum(
      ['UserAssignedMSI', 'SingleTenant', 'MultiTenant'],
      'choose UserAssignedMSI (recommended), SingleTenant or MultiTenant',
    )
    .default('UserAssignedMSI'),
  MicrosoftAppPassword: z.string().optional(),
  ALLOWED_TENANTS: z
    .string()
    .transform((list) => list.split(',').map((id) => id.trim()))
    .pipe(z.array(entraIdOf('tenant ids, separated by commas')))
    .optional(),
});
type Settings = z.infer<typeof settings>;

/**
 * Reads the settings once. An empty value counts as not given.
 * @throws ConfigError naming every setting that is wrong or missing, each with its remedy.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const known = Object.keys(settings.shape);
  const unknown = Object.keys(given).filter((name) => name.startsWith('FREMDRIFT_') && !known.includes(name));
  const parsed = settings.safeParse(given);
  const problems = [
    ...unknown.map((name) => `${name}: there is no such setting; there are ${known.join(', ')}.`),
    ...(parsed.error?.issues ?? []).map((issue) => `${String(issue.path[0])}: ${issue.message}.`),
    ...(parsed.success ? contradictions(parsed.data) : []),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);

  const set = parsed.data;
  const local = set.FREMDRIFT_LOCAL === 'on';
  return {
    host: set.HOST ?? (local ? '127.0.0.1' : '0.0.0.0'),
    port: set.PORT,
    dataFolder: path.resolve(set.FREMDRIFT_DATA),
    collaboration: set.FREMDRIFT_COLLABORATION,
    logLevel: set.LOG_LEVEL ?? (local ? 'warn' : 'info'),
    access: local ? { kind: 'local' } : teamsAccess(set),
  };
}

/** What only shows when settings are seen together. Authentication is never off by omission. */
function contradictions(set: Settings): string[] {
  const problems: string[] = [];
  if (set.FREMDRIFT_LOCAL === 'on') {
    if (set.MicrosoftAppId !== undefined)
      problems.push(
        'FREMDRIFT_LOCAL: the local program checks nobody, so it does not start beside an app registration; remove MicrosoftAppId, or start with "node dist/index.js" for Teams.',
      );
    if (set.HOST !== undefined && !loopback.includes(set.HOST))
      problems.push('HOST: the local program checks nobody and listens on 127.0.0.1 only; remove HOST.');
    return problems;
  }
  if (set.MicrosoftAppId === undefined)
    problems.push(
      'MicrosoftAppId: missing, and without it nobody\'s identity can be checked; set it to the bot\'s application id, or try the program on this machine with "npm start".',
    );
  if (set.MicrosoftAppType === 'UserAssignedMSI' && set.MicrosoftAppPassword !== undefined)
    problems.push(
      'MicrosoftAppPassword: a managed identity has none; remove it, or set MicrosoftAppType=SingleTenant.',
    );
  if (set.MicrosoftAppType !== 'UserAssignedMSI' && set.MicrosoftAppPassword === undefined)
    problems.push(
      `MicrosoftAppPassword: missing; ${set.MicrosoftAppType} needs the client secret of the app registration.`,
    );
  if (set.MicrosoftAppType !== 'MultiTenant' && set.MicrosoftAppTenantId === undefined)
    problems.push(
      `MicrosoftAppTenantId: missing; ${set.MicrosoftAppType} needs the id of the tenant the app is registered in.`,
    );
  else if (set.MicrosoftAppTenantId === undefined && set.ALLOWED_TENANTS === undefined)
    problems.push('ALLOWED_TENANTS: missing; name the tenants that may use the bot, separated by commas.');
  return problems;
}

function teamsAccess(set: Settings): Access {
  const home = set.MicrosoftAppTenantId === undefined ? [] : [set.MicrosoftAppTenantId];
  return {
    kind: 'teams',
    appId: set.MicrosoftAppId ?? '',
    appType: set.MicrosoftAppType,
    appTenant: set.MicrosoftAppTenantId,
    password: set.MicrosoftAppPassword,
    tenants: (set.ALLOWED_TENANTS ?? home).map((id) => id.toLowerCase()),
  };
}
