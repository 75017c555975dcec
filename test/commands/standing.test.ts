import type { Command, CommandOf } from '../../src/commands/command';
import { standingOn } from '../../src/commands/standing';
import { documentId } from '../../src/domain/record';
import type { Register } from '../../src/domain/register';
import { changing } from '../support/changing';
import { hours, newTask } from '../support/planning';

const status = (text: string, seen = 0): CommandOf<'update-status'> => ({
  kind: 'update-status',
  initiative: hours,
  seen,
  phase: 'implementing',
  text: { da: text },
});

/** A register in which it can be asked what stands on a change. */
function opened() {
  const place = changing();
  const on = (id: string): string[] => {
    const change = place.register.change.get(id);
    if (!change) throw new Error(`no change ${id}`);
    return standingOn(place.register, change).map((one) => one.id);
  };
  const made = (command: Command) => place.changed(command as never);
  return { ...place, on, made };
}

describe('what stands on a change', () => {
  test('is what was written over it, and what stands on that, the oldest first', () => {
    const { made, on } = opened();
    const [first, second, third] = [0, 1, 2].map((seen) => made(status(`Nummer ${seen}`, seen)));
    expect(on(first ?? '')).toEqual([second, third]);
    expect(on(third ?? '')).toEqual([]);
  });

  test('is nothing that was changed elsewhere', () => {
    const { made, on } = opened();
    const first = made(status('Ny'));
    made(newTask());
    expect(on(first)).toEqual([]);
  });

  test('is whatever is done to what it created', () => {
    const { made, on, register } = opened();
    const created = made(newTask());
    const [document] = register.change.get(created)?.documents ?? [];
    const task = [...register.task.keys()].find((id) => documentId('task', id) === document?.document);
    const comment = made({ kind: 'comment-task', task, text: { da: 'Set' } } as never);
    expect(on(created)).toEqual([comment]);
  });

  test('is no more what was taken back, nor what took it back', () => {
    const { made, on } = opened();
    const first = made(status('Første'));
    const second = made(status('Anden', 1));
    made({ kind: 'undo', change: second });
    expect(on(first)).toEqual([]);
  });

  test('is again what was taken back and made anew', () => {
    const { made, on } = opened();
    const first = made(status('Første'));
    const second = made(status('Anden', 1));
    const undo = made({ kind: 'undo', change: second });
    made({ kind: 'undo', change: undo });
    expect(on(first)).toContain(second);
  });

  test('is found without looking at what has nothing to do with it, however much there is', () => {
    const { made, register } = opened();
    const first = register.change.get(made(status('Første')));
    const second = made(status('Anden', 1));
    const looksAmong = (others: number): number => {
      for (let n = 0; n < others; n += 1) made(newTask());
      const { looked, watched } = watching(register);
      expect(first && standingOn(watched, first).map(({ id }) => id)).toEqual([second]);
      return looked();
    };
    const looks = looksAmong(5);
    expect(looks).toBeGreaterThan(0);
    expect(looksAmong(100)).toBe(looks);
  });
});

/** The same register, which counts the changes it hands out and hands out its whole history to nobody. */
function watching(register: Register) {
  let count = 0;
  const refuse = () => {
    throw new Error('The whole history is looked at');
  };
  const change = new Map(register.change);
  for (const name of ['values', 'entries', 'forEach'] as const) Object.assign(change, { [name]: refuse });
  const changes = new Map(register.changes);
  const get = changes.get.bind(changes);
  changes.get = (key) => {
    const filed = get(key);
    count += filed?.length ?? 0;
    return filed;
  };
  return { looked: () => count, watched: { ...register, change, changes } };
}
