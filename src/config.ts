import { type DeskSettings, deskOf, deskProblems } from './config/desk';
import { type Environment, readSettings, type Settings, settings } from './config/settings';
import { type Storage, storageOf, storageProblems } from './config/storage';
import type { LogLevel } from './lib/log';
import { isLoopback } from './lib/loopback';

export { settingsTable } from './config/described';
export type { DeskSettings, SecretariatMember } from './config/desk';
export { type PackageSettings, readPackage } from './config/package';
export { ConfigError, type Environment, settingNames } from './config/settings';
export { readStorage, type Storage } from './config/storage';

/** Who may speak to the bot: only this machine, or Teams with an app registration. */
export type Access =
  | { kind: 'local'; tenants?: readonly string[] }
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
  storage: Storage;
  desk: DeskSettings;
  /** A status that is older than so many days is to be updated. */
  freshDays: number;
  logLevel: LogLevel;
  /** Where traces and figures are sent, if anywhere. */
  telemetry: { otlp: string | undefined; azureMonitor: string | undefined };
  /** Where others reach the program, without a slash at the end; `undefined`: nobody said, or only this machine does. */
  publicUrl: string | undefined;
  access: Access;
}

/**
 * Reads the settings once. An empty value counts as not given.
 * @throws ConfigError naming every setting that is wrong or missing, each with its remedy.
 */
export function readConfig(env: Environment): Config {
  const set = readSettings(settings, env, contradictions);
  const local = set.FREMDRIFT_LOCAL === 'on';
  return {
    host: set.HOST ?? (local ? '127.0.0.1' : '0.0.0.0'),
    port: set.PORT,
    storage: storageOf(set),
    desk: deskOf(set),
    freshDays: set.FREMDRIFT_STATUS_DAYS,
    logLevel: set.LOG_LEVEL ?? (local ? 'warn' : 'info'),
    telemetry: {
      otlp: set.OTEL_EXPORTER_OTLP_ENDPOINT,
      azureMonitor: set.APPLICATIONINSIGHTS_CONNECTION_STRING,
    },
    publicUrl: set.FREMDRIFT_PUBLIC_URL,
    access: local ? localAccess(set) : teamsAccess(set),
  };
}

/**
 * How many days a status is fresh, for a program that answers nobody.
 * @throws ConfigError as `readConfig` does.
 */
export const readFreshDays = (env: Environment): number =>
  readSettings(settings.pick({ FREMDRIFT_STATUS_DAYS: true }), env, () => []).FREMDRIFT_STATUS_DAYS;

/** What only shows when settings are seen together. Authentication is never off by omission. */
function contradictions(set: Settings): string[] {
  const problems = [...storageProblems(set), ...deskProblems(set)];
  if (set.FREMDRIFT_LOCAL === 'on') {
    if (set.MicrosoftAppId !== undefined)
      problems.push(
        'FREMDRIFT_LOCAL: the local program checks nobody, so it does not start beside an app registration; remove MicrosoftAppId, or start with "node dist/index.js" for Teams.',
      );
    if (set.HOST !== undefined && !isLoopback(set.HOST))
      problems.push('HOST: the local program checks nobody and listens on 127.0.0.1 only; remove HOST.');
    if (set.FREMDRIFT_PUBLIC_URL !== undefined)
      problems.push(
        'FREMDRIFT_PUBLIC_URL: only this machine reaches the local program, so its links lead here; remove FREMDRIFT_PUBLIC_URL.',
      );
    if (set.COSMOS_ENDPOINT !== undefined)
      problems.push(
        'COSMOS_ENDPOINT: the local program checks nobody, so it keeps to a folder of this machine; remove COSMOS_ENDPOINT.',
      );
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

const lowered = (ids: readonly string[]): string[] => ids.map((id) => id.toLowerCase());

/** The local program answers everybody, unless it is told whom: then it shows what others are told. */
const localAccess = ({ ALLOWED_TENANTS: ids }: Settings): Access =>
  ids ? { kind: 'local', tenants: lowered(ids) } : { kind: 'local' };

function teamsAccess(set: Settings): Access {
  const home = set.MicrosoftAppTenantId === undefined ? [] : [set.MicrosoftAppTenantId];
  return {
    kind: 'teams',
    appId: set.MicrosoftAppId ?? '',
    appType: set.MicrosoftAppType,
    appTenant: set.MicrosoftAppTenantId,
    password: set.MicrosoftAppPassword,
    tenants: lowered(set.ALLOWED_TENANTS ?? home),
  };
}
