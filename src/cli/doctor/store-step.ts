import { randomUUID } from 'node:crypto';
import type { Storage } from '../../config';
import { openRegisters } from '../../registers/registers';
import { type Store, StoreError } from '../../store/store';
import { failed, fine, notHere, type Step, saidBy } from './step';
import type { World } from './world';

/** A minute, in seconds: then the document by which writing was tried is gone. */
const trace = 60;

/** What a store refuses with says itself what to do. */
const remedyOf = (error: unknown): string =>
  error instanceof StoreError
    ? 'Do that, then run this again.'
    : 'Check COSMOS_ENDPOINT, and whether this machine reaches it; without a token (see identity) nothing does.';

/** Whether the machine's identity is one, where the store asks for it. */
export const identityStep = ({ cosmos }: Storage, { signInToAccount }: World): Step => ({
  name: 'identity',
  async look() {
    if (cosmos === undefined) return notHere('the store is a folder of this machine');
    if ('key' in cosmos.credential) return notHere('an emulator is opened with its key');
    const { clientId } = cosmos.credential.managedIdentity;
    const who = clientId === undefined ? "the machine's own identity" : `the identity ${clientId}`;
    try {
      await signInToAccount(cosmos.endpoint, cosmos.credential.managedIdentity);
      return fine(`${who} gets a token for the store`);
    } catch (error) {
      return failed(
        `${who} gets no token: ${saidBy(error)}`,
        'Run this where the program runs. There, give the web app the user-assigned identity, and set AZURE_CLIENT_ID to its client id.',
      );
    }
  },
});

/** Whether the store is there as it should be, may be written, and holds the registers. */
export const storeStep = (storage: Storage, isLocal: boolean, world: World): Step => ({
  name: 'store',
  async look() {
    const { cosmos, folder, collaborations } = storage;
    const init = 'Put it in: "node dist/cli/data.js init" (the register that ships), or "import FILE".';
    if (cosmos === undefined && !world.hasRegister(folder))
      return isLocal
        ? notHere(`nothing is kept in ${folder} yet; "npm start" begins it`)
        : failed(`there is no register in ${folder}`, `Check FREMDRIFT_DATA. ${init}`);
    let store: Store;
    try {
      store = await world.openStore(storage);
    } catch (error) {
      return failed(saidBy(error), remedyOf(error));
    }
    try {
      const expiresAt = Math.floor(world.now() / 1000) + trace;
      const tried = await store.write('_doctor|ops', [
        { kind: 'create', id: `tried:${randomUUID()}`, data: {}, expiresAt },
      ]);
      if (!tried.ok) return failed(`a write was refused (${tried.reason})`, 'Run this again.');
      const registers = openRegisters(store);
      const held: string[] = [];
      for (const one of collaborations) {
        const { sequence, initiative } = await registers.current(one, world.now());
        if (sequence === 0) return failed(`the register of ${one} is empty`, init);
        held.push(`${one} (${initiative.size} initiatives)`);
      }
      return fine(`${cosmos?.endpoint ?? folder} may be read and written, and holds ${held.join(', ')}`);
    } catch (error) {
      return failed(saidBy(error), remedyOf(error));
    } finally {
      await store.close();
    }
  },
});
