import type { Command, CommandOf } from '../../src/commands/command';
import { standingOn } from '../../src/commands/standing';
import { documentId } from '../../src/domain/record';
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
});
