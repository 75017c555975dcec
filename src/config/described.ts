import type { z } from 'zod';
import type { packageSettings } from './package-settings';
import type { Settings } from './settings';

/** What people are told of a setting; Markdown, as it stands in README. */
export interface Described {
  meaning: string;
  /** What counts where nothing is given: a value in `code`, or words. */
  fallback: string;
  /** A value that is accepted. */
  example: string;
}

/** Every setting as it is explained to people: README's table and `npm run doctor` say the same. */
export const described: Record<keyof Settings | keyof z.infer<typeof packageSettings>, Described> = {
  PORT: { meaning: 'port to listen on', fallback: '`3978`', example: '8080' },
  HOST: {
    meaning: 'address to listen on',
    fallback: '`127.0.0.1` locally, else `0.0.0.0`',
    example: '0.0.0.0',
  },
  FREMDRIFT_DATA: {
    meaning: 'folder of the embedded store',
    fallback: '`.data`',
    example: '/var/lib/fremdrift',
  },
  FREMDRIFT_COLLABORATIONS: {
    meaning:
      'the collaborations whose registers are kept, comma-separated. Among several, each conversation, team or organisation is bound to its own with `npm run data -- bind`; the local program plants the shipped register in the first',
    fallback: '`midtjylland`',
    example: 'midtjylland,sjaelland',
  },
  FREMDRIFT_MISSED_QUESTIONS: {
    meaning:
      'the collaborations whose secretariat wants to see the questions that found no answer, and those whose answer somebody gave a thumbs down, comma-separated. Of each question its words are kept, how often and on which days it was asked, its language and what became of it, and of a thumbs down the newest comment; not who asked, nor where. Personal numbers, phone numbers, e-mail addresses and the names of people the bot knows (those in the register, whoever asks, whoever is mentioned) are masked first; **other names, and addresses, cannot be recognised and are kept as written**. At most 500 are kept, each for 90 days after it was last asked',
    fallback: 'none: nothing is kept; locally the first collaboration',
    example: 'midtjylland',
  },
  FREMDRIFT_STATUS_DAYS: {
    meaning:
      'a status older than so many days is old, where a collaboration has not chosen its own limit ("sæt grænsen for gamle statusser til 45 dage")',
    fallback: '`60`',
    example: '45',
  },
  FREMDRIFT_SECRETARIAT: {
    meaning:
      'the first members of the secretariat, as `objectId@tenantId` (Entra), comma-separated; among several collaborations `collaboration:objectId@tenantId`',
    fallback: 'none; locally Signe Eksempel',
    example: '3f1c0f6e-7a55-4c0e-9b1a-52d0c6f0a001@5b973f99-77df-4beb-b27d-aa0c70b8482c',
  },
  FREMDRIFT_PUBLIC_URL: {
    meaning:
      'the address at which others reach the program, as `https://<name>`: links to pages, files and calendars begin with it',
    fallback:
      "none: no links are made, and whoever asks for one is told so; locally the program's own address",
    example: 'https://fremdrift.example.dk',
  },
  FREMDRIFT_LOCAL: {
    meaning:
      '`on` = the local program: nobody is checked, only this machine may speak to it (`npm start` sets it)',
    fallback: '`off`',
    example: 'on',
  },
  COSMOS_ENDPOINT: {
    meaning:
      'the Cosmos DB account that is the store, `https://<account>.documents.azure.com`; without it the folder is',
    fallback: 'none',
    example: 'https://cosmos-fremdrift-x7k2.documents.azure.com:443/',
  },
  COSMOS_DATABASE: { meaning: 'database in the account', fallback: '`fremdrift`', example: 'fremdrift' },
  COSMOS_KEY: {
    meaning: 'key of an emulator on this machine; an account in Azure is opened with the managed identity',
    fallback: 'none',
    example: 'bWFkZSB1cA==',
  },
  COSMOS_AUTHORITY: {
    meaning:
      "PEM file with the certificate of an emulator's own authority, which is then the only one trusted",
    fallback: 'none',
    example: '/etc/emulator/ca.pem',
  },
  AZURE_CLIENT_ID: {
    meaning: 'client id of the managed identity for Cosmos DB, where the machine has several',
    fallback: "the machine's own",
    example: '0c9f6a3e-4d1b-4f5e-8f43-3a6a4b7b7f10',
  },
  FREMDRIFT_DEVELOPER: {
    meaning: 'app package: the organisation that runs the bot, as Teams shows it, at most 32 characters',
    fallback:
      "none: required, with the next three, `MicrosoftAppId` and `FREMDRIFT_PUBLIC_URL`, for a package of one's own",
    example: 'Sundhedssamarbejdet',
  },
  FREMDRIFT_WEBSITE_URL: {
    meaning: 'app package: the page on which people get help with the bot, `https://`',
    fallback: 'none',
    example: 'https://fremdrift.example.dk/hjaelp',
  },
  FREMDRIFT_PRIVACY_URL: {
    meaning: 'app package: the privacy policy, readable without signing in, `https://`',
    fallback: 'none',
    example: 'https://fremdrift.example.dk/privatliv',
  },
  FREMDRIFT_TERMS_URL: {
    meaning: 'app package: the terms of use, readable without signing in, `https://`',
    fallback: 'none',
    example: 'https://fremdrift.example.dk/vilkaar',
  },
  FREMDRIFT_VERSION: {
    meaning: 'app package: its version, three numbers (`1.4.0`), higher than the last one uploaded',
    fallback: "the program's own",
    example: '1.4.0',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    meaning:
      'a collector of OpenTelemetry (OTLP over HTTP) that is sent traces and figures: turns, readings, thumbs up and down, the store, posts, digests. No text and no names',
    fallback: 'none: nothing is sent',
    example: 'http://127.0.0.1:4318',
  },
  APPLICATIONINSIGHTS_CONNECTION_STRING: {
    meaning: 'the Application Insights that is sent the same',
    fallback: 'none: nothing is sent',
    example: 'InstrumentationKey=0c9f6a3e-4d1b-4f5e-8f43-3a6a4b7b7f10',
  },
  LOG_LEVEL: {
    meaning:
      '`silent`, `error`, `warn`, `info` or `debug` (which also tells the request units of every Cosmos DB answer)',
    fallback: '`warn` locally, else `info`',
    example: 'info',
  },
  MicrosoftAppId: {
    meaning: 'application (client) id of the bot',
    fallback: 'none: required outside the local program',
    example: '0c9f6a3e-4d1b-4f5e-8f43-3a6a4b7b7f10',
  },
  MicrosoftAppTenantId: {
    meaning: 'tenant the app is registered in',
    fallback: 'none',
    example: '5b973f99-77df-4beb-b27d-aa0c70b8482c',
  },
  MicrosoftAppType: {
    meaning: '`UserAssignedMSI`, `SingleTenant` or `MultiTenant`',
    fallback: '`UserAssignedMSI`',
    example: 'SingleTenant',
  },
  MicrosoftAppPassword: {
    meaning: 'client secret; not for a managed identity',
    fallback: 'none',
    example: 'wX8~a-made-up-secret',
  },
  ALLOWED_TENANTS: {
    meaning: 'tenants whose people are answered, comma-separated',
    fallback: "the app's own",
    example: '5b973f99-77df-4beb-b27d-aa0c70b8482c,7ab0c2d1-9d57-4e9b-a4ef-0d1d6c3f5c77',
  },
};

/** The settings as the table in README shows them. */
export function settingsTable(): string {
  const rows = Object.entries(described).map(
    ([name, { meaning, fallback, example }]) => `| \`${name}\` | ${meaning} | ${fallback} | \`${example}\` |`,
  );
  return ['| Setting | Meaning | Default | Example |', '|---|---|---|---|', ...rows].join('\n');
}
