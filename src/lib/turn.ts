import { AsyncLocalStorage } from 'node:async_hooks';

const turns = new AsyncLocalStorage<string>();

/** Does the work of one turn: all that is logged and measured on the way, however deep, bears its id. */
export const inTurn = <T>(id: string, work: () => T): T => turns.run(id, work);

/** The id of the turn that is being worked on, `undefined` outside one. */
export const currentTurn = (): string | undefined => turns.getStore();
