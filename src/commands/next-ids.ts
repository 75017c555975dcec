import type { RecordType } from '../domain/record';
import type { Register } from '../domain/register';

/** So many ids that no record of a type has or had ("task-89"); made anew where somebody was faster. */
export function nextIds(register: Register, type: RecordType, count: number): string[] {
  const ids: string[] = [];
  for (let number = register[type].size + 1; ids.length < count; number += 1) {
    const id = `${type}-${number}`;
    if (!register[type].has(id)) ids.push(id);
  }
  return ids;
}
