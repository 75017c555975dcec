import { ConfigError, type Environment, readConfig } from '../../config';
import { addressStep, botStep, clockStep } from './outside-steps';
import { packageStep } from './package-step';
import { type Finding, failed, fine, type Step, saidBy } from './step';
import { identityStep, storeStep } from './store-step';
import type { World } from './world';

/** What was found, with the name of the step. */
export type Found = Finding & { step: string };

const settingsFound = (finding: Finding): Found => ({ step: 'settings', ...finding });

/** Looks at a deployment's environment step by step; each is told as soon as it is known. Nothing follows wrong settings. */
export async function* examine(
  env: Environment,
  appPackage: { file: string; version: string },
  world: World,
): AsyncGenerator<Found> {
  let config: ReturnType<typeof readConfig>;
  try {
    config = readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const problem of error.problems)
      yield settingsFound(failed(problem, 'README.md, Settings, explains each with an example.'));
    return;
  }
  const { access, storage } = config;
  const isLocal = access.kind === 'local';
  yield settingsFound(fine(isLocal ? 'those of the local program: no account is needed' : 'complete'));
  const steps: Step[] = [
    identityStep(storage, world),
    storeStep(storage, isLocal, world),
    botStep(config, world),
    addressStep(config, world),
    clockStep(config, world),
    packageStep(config, appPackage, world),
  ];
  for (const { name, look } of steps) {
    const finding = await look().catch((error: unknown) => failed(saidBy(error), 'Tell whoever writes it.'));
    yield { step: name, ...finding };
  }
}
